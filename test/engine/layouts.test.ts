import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComLive } from '../../nodes/WeComLive/WeComLive.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComLive();

const MEETING = 'meeting-seeded-running';
const ROOM = 'ms-room';

/** A device of a meeting room joins the meeting. */
beforeEach(() => {
	corp.simulator.state.meetings
		.get(MEETING)
		.present.push({ userid: '', tmp_openid: ROOM, instance_id: 9, role: 0, join_type: 1 });
});

const run = async (resource: string, operation: string, more: INodeParameters = {}) =>
	await corp.run(node, { resource, operation, meetingId: byId(MEETING), ...more });

const done = async (...given: Parameters<typeof run>) => {
	const { items, error } = await run(...given);
	expect(error).toBeUndefined();
	return jsonOf(items);
};

const page = (seats: INodeParameters[] = [], more: INodeParameters = {}) => ({
	templateId: byId('3'),
	seats: { entry: seats },
	...more,
});

const layoutsOf = (...pages: INodeParameters[][]) => ({
	layouts: { entry: pages.map((entry) => ({ pages: { entry } })) },
});

const addBasic = async (...pages: INodeParameters[][]) =>
	await done('layout', 'add', layoutsOf(...pages));

const idOf = ([{ layout_id: id }]: IDataObject[]) => id as string;

const used = async () => {
	const listed = await done('layout', 'getAll');
	return listed.filter(({ is_selected: isUsed }) => isUsed).map(({ layout_id: id }) => id);
};

const bodyOf = (path: string) => corp.calls(`meeting/${path}`).at(-1)?.body;

describe('a basic layout', () => {
	const SEATS = [
		{ gridId: '1', userId: byId('lina'), nickname: '李娜' },
		{ gridId: '2', personBy: 'temporaryId', tmpOpenId: byId('ms-outsider'), nickname: 'Guest' },
		{ gridId: '3', gridType: 2 },
		{ gridId: '4', gridType: 3, toolSdkId: 'app-1' },
	];

	it('seats people, a shared screen and an app, each with what it needs', async () => {
		const [added] = await addBasic([page(SEATS), page()]);

		expect(bodyOf('layout/add')).toEqual({
			meetingid: MEETING,
			layout_list: [
				{
					page_list: [
						{
							layout_template_id: '3',
							user_seat_list: [
								{ grid_id: '1', grid_type: 1, userid: 'lina', nick_name: '李娜' },
								{ grid_id: '2', grid_type: 1, tmp_openid: 'ms-outsider', nick_name: 'Guest' },
								{ grid_id: '3', grid_type: 2 },
								{ grid_id: '4', grid_type: 3, tool_sdkid: 'app-1' },
							],
						},
						{ layout_template_id: '3' },
					],
				},
			],
		});
		const [{ user_seat_list: seats }] = added.page_list as Array<{ user_seat_list: IDataObject[] }>;
		expect(seats.map(({ grid_type_name: name }) => name)).toEqual([
			'Video',
			'Video',
			'Shared Screen',
			'Extension App',
		]);
	});

	it('without a nickname for a video is refused before anything is sent', async () => {
		const { error } = await run(
			'layout',
			'add',
			layoutsOf([page([{ gridId: '1', userId: byId('lina') }])]),
		);

		expect(error?.message).toBe('Nickname is required');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('is used at once where it is the first, and later only when that is asked for', async () => {
		const [first] = await addBasic([page()], [page()]);
		const [second] = await addBasic([page()]);
		const whileFirst = await used();
		const [, fourth] = await done('layout', 'add', {
			...layoutsOf([page()], [page()]),
			additionalFields: { defaultLayoutOrder: 2 },
		});

		expect([first.is_selected, second.is_selected, fourth.is_selected]).toEqual([
			true,
			false,
			true,
		]);
		expect(whileFirst).toEqual([first.layout_id]);
		expect(await used()).toEqual([fourth.layout_id]);
	});

	it('gets new pages in place of all it had, and is put on and taken off again', async () => {
		const layoutId = byId(idOf(await addBasic([page(), page()])));
		await done('layout', 'restoreDefault');
		const afterRestore = await used();
		await done('layout', 'setDefault', { layoutId });
		const afterSet = await used();
		await done('layout', 'update', { layoutId, pages: { entry: [page()] } });
		const [{ page_list: pages }] = await done('layout', 'getAll');

		expect(afterRestore).toEqual([]);
		expect(corp.calls('meeting/layout/set_default')[0].body).toEqual({
			meetingid: MEETING,
			selected_layout_id: '',
		});
		expect(afterSet).toEqual([layoutId.value]);
		expect(pages).toHaveLength(1);
	});

	it('comes from JSON, as a copy of what another meeting has', async () => {
		const [original] = await addBasic([page(SEATS)]);
		const [copy] = await done('layout', 'add', {
			meetingId: byId('meeting-seeded'),
			layoutsFrom: 'json',
			layoutsJson: JSON.stringify([original]),
		});

		expect(corp.calls('meeting/layout/add').flatMap(({ problems }) => problems)).toEqual([]);
		expect(copy.layout_id).not.toBe(original.layout_id);
		expect(copy.page_list).toEqual(original.page_list);
	});

	it.each(['{}', '[]', '["1"]', '[{}, null]'])('is not made from %s', async (layoutsJson) => {
		const { error } = await run('layout', 'add', { layoutsFrom: 'json', layoutsJson });

		expect(error?.message).toBe(
			'Layouts must be a list with at least one object, and hold nothing else',
		);
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('an advanced layout', () => {
	const PEOPLE = {
		entry: [
			{ userId: byId('zhangwei'), nickname: '张伟' },
			{ personBy: 'temporaryId', tmpOpenId: byId('ms-outsider'), nickname: 'nickname' },
		],
	};
	const ALONE = { entry: PEOPLE.entry.slice(0, 1) };
	const POLLED = { polling: true, pollingInterval: 2, pollingUnit: 2, skipAbsent: true };

	const addAdvanced = async (...pages: INodeParameters[]) =>
		await done('advancedLayout', 'add', {
			layouts: { entry: [{ layoutName: '主讲', pages: { entry: pages } }] },
		});

	it('lets people take turns; nicknames go out in Base64 and are told in clear', async () => {
		const [added] = await addAdvanced(page([{ gridId: '1', people: PEOPLE }], POLLED));
		const sent = {
			layout_template_id: '3',
			enable_polling: true,
			polling_setting: {
				polling_interval: 2,
				polling_interval_unit: 2,
				ignore_user_novideo: false,
				ignore_user_absence: true,
			},
			user_seat_list: [
				{
					grid_id: '1',
					grid_type: 1,
					video_type: 3,
					user_list: [
						{ userid: 'zhangwei', nick_name: '5byg5Lyf' },
						{ tmp_openid: 'ms-outsider', nick_name: 'bmlja25hbWU=' },
					],
				},
			],
		};

		expect(bodyOf('advanced_layout/add')).toEqual({
			meetingid: MEETING,
			layout_list: [{ layout_name: '主讲', page_list: [sent] }],
		});
		expect(added).toMatchObject({
			layout_name: '主讲',
			page_list: [
				{
					polling_setting: { polling_interval_unit_name: 'Minutes' },
					user_seat_list: [
						{
							video_type_name: 'Certain People',
							user_list: [{ nick_name_text: '张伟' }, { nick_name_text: 'nickname' }],
						},
					],
				},
			],
		});
		expect(added).not.toHaveProperty('is_selected');
	});

	it('without polling sends no settings of it, and nobody for a speaker or a screen', async () => {
		await addAdvanced(
			page([
				{ gridId: '1', videoType: 1 },
				{ gridId: '2', gridType: 2 },
			]),
		);

		expect(bodyOf('advanced_layout/add').layout_list[0].page_list).toEqual([
			{
				layout_template_id: '3',
				enable_polling: false,
				user_seat_list: [
					{ grid_id: '1', grid_type: 1, video_type: 1 },
					{ grid_id: '2', grid_type: 2 },
				],
			},
		]);
	});

	it('has one person in a grid without polling', async () => {
		const layouts = { entry: [{ pages: { entry: [page([{ gridId: '7', people: PEOPLE }])] } }] };
		const { error } = await run('advancedLayout', 'add', { layouts });

		expect(error?.message).toBe('Grid 7 has 2 people, and without polling a grid shows one');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('is written anew from JSON as Get Many shows it, nicknames as they are', async () => {
		const layoutId = byId(idOf(await addAdvanced(page([{ gridId: '1', people: ALONE }]))));
		const [{ page_list: pages }] = await done('layout', 'getAll');
		await done('advancedLayout', 'update', {
			layoutId,
			layoutName: '新名',
			pagesFrom: 'json',
			pagesJson: pages as INodeParameters[],
		});
		const [after] = await done('layout', 'getAll');

		expect(
			corp.calls('meeting/advanced_layout/update').flatMap(({ problems }) => problems),
		).toEqual([]);
		expect(after).toEqual(expect.objectContaining({ layout_name: '新名', page_list: pages }));
	});

	it('is put on for the meeting or for certain devices, and taken off likewise', async () => {
		const layoutId = byId(idOf(await addAdvanced(page([{ gridId: '1', videoType: 1 }]))));
		const forRoom = { forWhom: 'devices', tmpOpenIds: byId(ROOM) };
		const seen = async () => {
			const [layout] = await done('advancedLayout', 'getForPerson', { tmpOpenId: byId(ROOM) });
			return layout.layout_type_name;
		};

		await done('advancedLayout', 'apply', { layoutId, ...forRoom });
		const applied = [await seen(), await used()];
		await done('advancedLayout', 'apply', { layoutId });
		await done('advancedLayout', 'restoreDefault', forRoom);
		const ofMeeting = [await seen(), await used()];
		await done('advancedLayout', 'restoreDefault');

		expect(applied).toEqual(['Personal', []]);
		expect(ofMeeting).toEqual(['Custom', [layoutId.value]]);
		expect([await seen(), await used()]).toEqual(['Default', []]);
		expect(bodyOf('advanced_layout/get_user_layout')).toEqual({
			meetingid: MEETING,
			tmp_openid: ROOM,
			instance_id: 9,
		});
		expect(bodyOf('advanced_layout/apply')).toEqual({ meetingid: MEETING, layout_id: '' });
	});

	it.each(['', ' , '])('for no device ("%s") is not put on for everyone', async (tmpOpenIds) => {
		const { error } = await run('advancedLayout', 'restoreDefault', {
			forWhom: 'devices',
			tmpOpenIds: { __rl: true, mode: 'id', value: `={{ ${JSON.stringify(tmpOpenIds)} }}` },
		});

		expect(error?.message).toMatch(/^Devices (is required|has 0 entries, at least 1 are needed)$/);
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('deleting layouts', () => {
	it('takes many, in calls of 20', async () => {
		await addBasic([page()]);
		const spare = idOf(await addBasic([page()]));
		const unknown = Array.from({ length: 20 }, (_, index) => `gone-${index}`);
		const deleted = await done('layout', 'delete', { layoutIds: [...unknown, spare].join(', ') });
		const left = await done('layout', 'getAll');

		expect(deleted).toEqual([{ deleted: true }]);
		expect(
			corp
				.calls('meeting/advanced_layout/batch_delete')
				.map(({ body }) => body.layout_id_list.length),
		).toEqual([20, 1]);
		expect(left).toHaveLength(1);
	});

	it('stops at the one in use', async () => {
		const { error } = await run('layout', 'delete', { layoutIds: idOf(await addBasic([page()])) });

		expect(error?.message).toContain('40058');
		expect(await used()).toHaveLength(1);
	});
});

describe('backgrounds', () => {
	const MD5 = '9e107d9d372bb6826bd81d3542a419d6';
	const picture = (name: string, md5 = MD5) => ({ url: `https://example.com/${name}.png`, md5 });
	const add = async (names: string[], additionalFields: INodeParameters = {}) =>
		await done('background', 'add', {
			pictures: { entry: names.map((name) => picture(name)) },
			additionalFields,
		});

	it('are added with the one to use, chosen, taken off and deleted', async () => {
		const [first, second, third] = await add(['a', 'b', 'c'], { defaultImageOrder: 2 });
		const backgroundId = byId(second.background_id);
		const inUse = await run('background', 'delete', { backgroundId });
		await done('background', 'setDefault', { backgroundId: byId(third.background_id) });
		await done('background', 'delete', { backgroundId });
		const remaining = await done('background', 'getAll');
		await done('background', 'restoreDefault');
		const ids = [first.background_id, third.background_id].join(', ');
		await done('background', 'deleteMany', { backgroundIds: ids });

		expect(second).toEqual({
			background_id: second.background_id,
			image_md5: MD5,
			is_selected: true,
		});
		expect(inUse.error?.message).toContain('40058');
		expect(remaining.map(({ is_selected: isUsed }) => isUsed)).toEqual([false, true]);
		expect(bodyOf('layout/set_default_background')).toEqual({
			meetingid: MEETING,
			selected_background_id: '',
		});
		expect(await done('background', 'getAll')).toEqual([]);
	});

	it.each([
		[picture('a', 'eax879asd3z'), 'MD5 must have 32 hexadecimal digits'],
		[{ ...picture('a'), url: 'a.png' }, 'URL must begin with http'],
	])('need an address and its checksum: not %j', async (entry, problem) => {
		const { error } = await run('background', 'add', { pictures: { entry: [entry] } });

		expect(error?.message).toContain(problem);
		expect(corp.simulator.calls).toEqual([]);
	});
});

it('opens the rule of a template, which comes as text', async () => {
	const [template] = await done('layout', 'getTemplates');

	expect(template).toMatchObject({
		layout_template_id: '1',
		render_rule: { layout_width: 960, layout_items: [{ seat_id: 1 }] },
	});
});

describe('the lists behind the fields', () => {
	const search = async (method: string, filter?: string, meeting = MEETING) =>
		(
			await loadList(node, method, {
				...corp.connection(),
				filter,
				parameters: { resource: 'layout', operation: 'update', meetingId: byId(meeting) },
			})
		).results;

	it('show layouts by name or number, and which is in use', async () => {
		const basic = idOf(await addBasic([page(), page()]));
		const [named] = await done('advancedLayout', 'add', {
			layouts: {
				entry: [{ layoutName: '主讲', pages: { entry: [page([{ gridId: '1', videoType: 1 }])] } }],
			},
		});

		expect(await search('searchMeetingLayouts')).toEqual([
			{ name: 'Layout 1, 2 pages, template 3 (In Use)', value: basic },
			{ name: '主讲, 1 page, template 3', value: named.layout_id },
		]);
		expect(await search('searchMeetingLayouts', '主讲')).toHaveLength(1);
	});

	it('show backgrounds, and which is in use', async () => {
		const md5 = '9e107d9d372bb6826bd81d3542a419d6';
		const [{ background_id: value }] = await done('background', 'add', {
			pictures: { entry: [{ url: 'https://example.com/a.png', md5 }] },
		});

		expect(await search('searchMeetingBackgrounds')).toEqual([
			{ name: `Background 1, MD5 ${md5} (In Use)`, value },
		]);
	});

	it('show templates with the number of grids, and link their pictures', async () => {
		expect(await search('searchLayoutTemplates')).toEqual([
			{
				name: 'Template 1, 1 grid',
				value: '1',
				url: 'https://meeting.example.com/templates/1.png',
			},
			{
				name: 'Template 3, 4 grids',
				value: '3',
				url: 'https://meeting.example.com/templates/3.png',
			},
		]);
	});

	it('show who is in the meeting, each once with all devices', async () => {
		expect(await search('searchMeetingAttendees')).toEqual([
			{ name: 'zhangwei (Windows PC, iOS)', value: 'ms-zhangwei' },
			{ name: 'lina (Windows PC)', value: 'ms-lina' },
			{ name: 'From outside, ms-outsider (Mini Program)', value: 'ms-outsider' },
			{ name: 'From outside, ms-room (VoIP or SIP Device)', value: ROOM },
		]);
		expect(await search('searchMeetingAttendees', 'sip')).toHaveLength(1);
	});

	it('show who is in the current time of a recurring meeting', async () => {
		const found = await search('searchMeetingAttendees', undefined, 'meeting-seeded-weekly');

		expect(found.map(({ value }) => value)).toEqual(['ms-zhangwei']);
	});

	it('ask for the meeting first', async () => {
		expect(await search('searchMeetingBackgrounds', undefined, '')).toEqual([
			{ name: 'Choose the meeting first', value: '' },
		]);
	});
});
