import type { Field, Operation } from '../../../nodes/shared/operation';
import { nodeProperties } from '../../../nodes/shared/operation';

const text = (name: string, description = name): Field => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	description,
	send: `body.${name}`,
});

const operation = (value: string, ...fields: Field[]): Operation => ({
	value,
	name: value,
	action: value,
	description: value,
	doc: 1,
	request: { method: 'POST', path: `/cgi-bin/${value}` },
	fields,
});

const RECEIVER = text('receiver');

const shown = (operations: Operation[]) =>
	nodeProperties([{ value: 'message', name: 'Message', operations }])
		.filter(({ name }) => !['resource', 'operation', 'options'].includes(name))
		.map(({ name, displayOptions }) => [name, displayOptions?.show?.operation]);

it('describes the fields with which several forms begin once', () => {
	const properties = shown([
		operation('text', RECEIVER, text('content')),
		operation('recall', text('id')),
		operation('image', { ...RECEIVER, limits: { chars: 9 } }, text('file')),
	]);

	expect(properties).toEqual([
		['receiver', ['text', 'image']],
		['content', ['text']],
		['file', ['image']],
		['id', ['recall']],
	]);
});

it.each([
	['stands at another place', operation('image', text('file'), RECEIVER)],
	['is explained otherwise', operation('image', text('receiver', 'Who gets it'), text('file'))],
])('keeps the order of each form where a field %s', (_how, image) => {
	const properties = shown([operation('text', RECEIVER, text('content')), image]);
	const ofImage = properties.filter(([, operations]) => operations?.includes('image'));

	expect(ofImage.map(([name]) => name)).toEqual(image.fields?.map(({ name }) => name));
	expect(ofImage.every(([, operations]) => operations?.length === 1)).toBe(true);
});
