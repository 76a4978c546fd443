import { withNames } from '../../../nodes/shared/operation/names';

it('names what WeCom tells in numbers, and leaves new numbers as they are', () => {
	const names = { status: { 0: 'Open', 1: 'Done' } };

	expect(withNames({ id: 'a', status: 0 }, names)).toEqual({
		id: 'a',
		status: 0,
		status_name: 'Open',
	});
	expect(withNames({ status: 7 }, names)).toEqual({ status: 7 });
});
