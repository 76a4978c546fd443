import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import type { RunNodeOptions } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const upsert = async (resource: string, form: INodeParameters, options?: RunNodeOptions) =>
	await corp.run(contacts, { resource, operation: 'upsert', ...form }, options);

const departments = () => [...corp.simulator.state.departments.values()] as IDataObject[];

describe('create or update member', () => {
	const form = {
		userId: '={{ $json.account }}',
		name: '={{ $json.name }}',
		additionalFields: { email: '={{ $json.email }}', toInvite: false },
	};

	it('changes who is there and adds who is not', async () => {
		const { items, error } = await upsert('member', form, {
			items: itemsWith(
				{ account: 'zhangwei', name: '张大伟', email: '' },
				{ account: 'newone', name: 'New', email: 'new@example.com' },
			),
		});

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{ userid: 'zhangwei', created: false },
			{ userid: 'newone', created: true },
		]);
		const { members } = corp.simulator.state;
		expect(members.get('zhangwei')).toMatchObject({ name: '张大伟', position: '产品经理' });
		expect(members.get('newone')).toMatchObject({ name: 'New', email: 'new@example.com' });
		expect(corp.calls('user/create').map(({ body }) => body.to_invite)).toEqual([false]);
		expect(corp.calls('user/update').every(({ body }) => !('to_invite' in body))).toBe(true);
	});

	it('adds nobody where the change fails for another reason', async () => {
		const { error } = await upsert('member', form, {
			items: itemsWith({ account: 'zhangwei', name: '张伟', email: 'lina@example.com' }),
		});

		expect(error?.message).toContain('60106');
		expect(corp.calls('user/create')).toHaveLength(0);
	});
});

describe('create or update department', () => {
	it('finds it by name below its parent, with one list for all items', async () => {
		const { items, error } = await upsert(
			'department',
			{
				findBy: 'name',
				name: '={{ $json.name }}',
				parentId: byId(1),
				additionalFields: { order: '={{ $json.order }}' },
			},
			{
				items: itemsWith(
					{ name: '产品部', order: 7 },
					{ name: '设计组', order: 8 },
					{ name: '设计组', order: 9 },
				),
			},
		);
		const made = departments().filter(({ name, parentid }) => name === '设计组' && parentid === 1);

		expect(error).toBeUndefined();
		expect(made).toEqual([expect.objectContaining({ order: 9 })]);
		expect(jsonOf(items)).toEqual([
			{ id: 2, created: false },
			{ id: made[0].id, created: true },
			{ id: made[0].id, created: false },
		]);
		expect(departments().find(({ id }) => id === 2)).toMatchObject({ order: 7 });
		expect(corp.calls('department/list')).toHaveLength(1);
	});

	it('finds it by ID, renames and moves it, or gives the ID to a new one', async () => {
		const { items, error } = await upsert(
			'department',
			{ findBy: 'id', id: '={{ $json.id }}', name: '={{ $json.name }}', parentId: byId(1) },
			{ items: itemsWith({ id: 3, name: '设计部' }, { id: 900, name: '九百' }) },
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{ id: 3, created: false },
			{ id: 900, created: true },
		]);
		expect(departments().filter(({ id }) => id === 3 || id === 900)).toEqual([
			expect.objectContaining({ id: 3, name: '设计部', parentid: 1 }),
			expect.objectContaining({ id: 900, name: '九百', parentid: 1 }),
		]);
	});
});

describe('create or update tag', () => {
	const byName = {
		findBy: 'name',
		name: '={{ $json.name }}',
		additionalFields: { members: '={{ $json.members }}' },
	};

	it('finds it by name and gives it to members', async () => {
		const { items, error, hints } = await upsert('tag', byName, {
			items: itemsWith(
				{ name: '值班', members: 'lina,nobody' },
				{ name: '新标签', members: ['wangfang'] },
				{ name: '新标签', members: ['zhangwei'] },
			),
		});
		const { tags } = corp.simulator.state;
		const made = [...tags.values()].find(({ tagname }) => tagname === '新标签');

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{ tagid: 1, tagname: '值班', created: false, invalidlist: 'nobody' },
			{ tagid: made.tagid, tagname: '新标签', created: true },
			{ tagid: made.tagid, tagname: '新标签', created: false },
		]);
		expect([...tags.get(1).users]).toContain('lina');
		expect([...made.users]).toEqual(['wangfang', 'zhangwei']);
		expect(hints.map(({ message }) => message).join()).toContain('invalidlist');
		expect(corp.calls('tag/list')).toHaveLength(1);
	});

	it('finds it by ID and renames it, or gives the ID to a new one', async () => {
		const { items, error } = await upsert(
			'tag',
			{ findBy: 'id', tagId: '={{ $json.id }}', name: '={{ $json.name }}' },
			{ items: itemsWith({ id: 1, name: '轮值' }, { id: 55, name: '五五' }) },
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{ tagid: 1, tagname: '轮值', created: false },
			{ tagid: 55, tagname: '五五', created: true },
		]);
		expect(corp.simulator.state.tags.get(1).tagname).toBe('轮值');
	});
});
