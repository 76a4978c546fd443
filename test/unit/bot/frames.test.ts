import { readFrame } from '../../../nodes/shared/bot/frames';

it.each([
	['no text', Buffer.from('{}')],
	['no JSON', '{"headers"'],
	['null', 'null'],
	['a list', '[]'],
	['an object without a request id', '{"headers":{}}'],
	['a request id that is no text', '{"headers":{"req_id":1}}'],
])('takes %s for no frame', (_case, data) => {
	expect(readFrame(data)).toBeUndefined();
});

it('reads a frame', () => {
	const frame = { headers: { req_id: 'r1' }, errcode: 0 };

	expect(readFrame(JSON.stringify(frame))).toEqual(frame);
});
