import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { byId, createDepartment } from './support/forms';
import { itemsWith, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const createMember = (additionalFields: IDataObject = {}, more: INodeParameters = {}) =>
	({
		resource: 'member',
		operation: 'create',
		userId: 'newcomer',
		name: 'New Comer',
		additionalFields: { mobile: '13900000000', ...additionalFields },
		...more,
	}) as INodeParameters;

const messageOf = async (parameters: INodeParameters) => {
	const { error } = await corp.run(contacts, parameters);
	return error?.message;
};

describe('a bad value is told by field, limit and what was given, and nothing is sent', () => {
	it.each([
		[
			'characters',
			createDepartment('x'.repeat(65)),
			'Name has 65 characters, at most 64 are possible',
		],
		[
			'characters outside the basic plane, which count once',
			createDepartment('😀'.repeat(65)),
			'Name has 65 characters, at most 64 are possible',
		],
		[
			'bytes',
			createMember({ telephone: '电'.repeat(11) }),
			'Telephone has 33 bytes, at most 32 are possible',
		],
		['too few bytes', createMember({ email: 'a@b.c' }), 'Email has 5 bytes, at least 6 are needed'],
		[
			'Chinese characters',
			createMember({ externalPosition: '高级高级高级高级高级高级经理' }),
			'External Position has 14 Chinese characters',
		],
		['forbidden signs', createDepartment('A|B'), 'Name must not hold any of'],
		[
			'a number out of range',
			createDepartment('Team', { additionalFields: { order: -1 } }),
			'Order is -1, at least 0 is needed',
		],
		[
			'a number that is not whole',
			createDepartment('Team', { additionalFields: { order: 1.5 } }),
			'Order must be a whole number, and is 1.5',
		],
		[
			'text for a number',
			createDepartment('Team', { parentId: byId('={{ "sales" }}') }),
			'Parent Department must be a number, and is "sales"',
		],
		[
			'too many entries',
			createMember({ departments: Array.from({ length: 101 }, (_, id) => id + 1) as never }),
			'Departments has 101 entries, at most 100 are possible',
		],
		[
			'a choice that is none',
			createMember({ gender: '3' }),
			'Gender must be one of 2, 1, and is "3"',
		],
		[
			'an object for text',
			createMember({}, { name: '={{ ({ a: 1 }) }}' }),
			'Name must be text, and is an object',
		],
		['an empty required field', createMember({}, { name: '={{ "" }}' }), 'Name is required'],
		[
			'an empty required choice from a list',
			{ resource: 'member', operation: 'get', userId: byId('={{ "" }}') },
			'Member is required',
		],
		[
			'none of several fields',
			{ resource: 'tag', operation: 'addMembers', tagId: byId(1) },
			'At least one of these fields is needed: Members, Departments',
		],
		[
			'a required field of an entry',
			createMember({ customAttributes: { attribute: [{ type: 0, name: '', text: 'x' }] } }),
			'Attribute Name is required',
		],
	] as Array<[string, INodeParameters, string]>)('%s', async (_what, parameters, message) => {
		expect(await messageOf(parameters)).toContain(message);
		expect(corp.simulator.calls).toEqual([]);
	});

	it('points at the item', async () => {
		const { error } = await corp.run(contacts, createDepartment('={{ $json.name }}'), {
			items: itemsWith({ name: 'Good' }, { name: 'x'.repeat(70) }),
		});

		expect((error as { context?: object } | undefined)?.context).toMatchObject({ itemIndex: 1 });
	});
});

describe('values arrive as the API takes them', () => {
	const bodyOf = async (parameters: INodeParameters) => {
		const { error } = await corp.run(contacts, parameters);
		expect(error).toBeUndefined();
		return corp.calls('user/create')[0].body as IDataObject;
	};

	it('leaves out what is empty, and sends what only looks empty', async () => {
		const body = await bodyOf(createMember({ alias: '', position: '', order: '0', enable: false }));

		expect(body).toEqual({
			userid: 'newcomer',
			name: 'New Comer',
			mobile: '13900000000',
			order: [0],
			enable: 0,
		});
	});

	it.each([
		['text with commas', '2, 3'],
		['text with Chinese commas', '2，3'],
		['a list', ['2', 3]],
	])('takes a list of ids from %s', async (_how, departments) => {
		expect((await bodyOf(createMember({ departments: departments as never }))).department).toEqual([
			2, 3,
		]);
	});

	it('builds nested objects from groups of fields, only with what applies', async () => {
		const body = await bodyOf(
			createMember({
				customAttributes: {
					attribute: [
						{ type: 0, name: 'Locker', text: '12' },
						{ type: 1, name: 'Blog', webTitle: 'My blog', webUrl: 'https://example.com' },
					],
				},
				wechatChannels: 'channel',
			}),
		);

		expect(body.extattr).toEqual({
			attrs: [
				{ type: 0, name: 'Locker', text: { value: '12' } },
				{ type: 1, name: 'Blog', web: { title: 'My blog', url: 'https://example.com' } },
			],
		});
		expect(body.external_profile).toEqual({ wechat_channels: { nickname: 'channel' } });
	});
});
