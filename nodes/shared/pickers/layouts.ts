import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { reader } from './caller';
import { DEVICES } from './devices';
import { attendeesOf, inMeeting } from './meetings';
import { matching, orExplain, paged } from './results';

const listOf = (value: unknown): IDataObject[] => (value ?? []) as IDataObject[];

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** The basic and advanced layouts of the meeting that the form names. Basic ones have no name. */
export async function searchMeetingLayouts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await inMeeting(this, { filter, paginationToken }, async (read, meetingid) => {
		const { layout_list: layouts, selected_layout_id: selected } = await read(
			'/cgi-bin/meeting/advanced_layout/list',
			undefined,
			{ meetingid },
		);
		return listOf(layouts).map(({ layout_id: id, layout_name: name, page_list: pages }, index) => {
			const [first] = listOf(pages);
			const words = [
				name || `Layout ${index + 1}`,
				count(listOf(pages).length, 'page'),
				...(first ? [`template ${String(first.layout_template_id)}`] : []),
			];
			return { name: words.join(', ') + inUse(id, selected), value: String(id) };
		});
	});
}

const inUse = (id: unknown, selected: unknown) => (id === selected ? ' (In Use)' : '');

export async function searchMeetingBackgrounds(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await inMeeting(this, { filter, paginationToken }, async (read, meetingid) => {
		const { background_list: backgrounds, selected_background_id: selected } = await read(
			'/cgi-bin/meeting/layout/list_background',
			undefined,
			{ meetingid },
		);
		return listOf(backgrounds).map(({ background_id: id, image_md5: md5 }, index) => ({
			name: `Background ${index + 1}, MD5 ${String(md5)}${inUse(id, selected)}`,
			value: String(id),
		}));
	});
}

/** The templates of the company, each with a link to its picture, which shows the IDs of the grids. */
export async function searchLayoutTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { layout_template_list: templates } = await (
			await reader(this)
		)('/cgi-bin/meeting/layout/list_template');
		return paged(matching(listOf(templates).map(templateEntry), filter), paginationToken);
	});
}

function templateEntry(template: IDataObject): INodeListSearchItems {
	const { layout_template_id: id, picture_url: picture, render_rule: rule } = template;
	const { layout_items: grids } = jsonParse<IDataObject>(String(rule), { fallbackValue: {} });
	const size = Array.isArray(grids) ? `, ${count(grids.length, 'grid')}` : '';
	return {
		name: `Template ${String(id)}${size}`,
		value: String(id),
		...(/^https?:\/\//.test(String(picture)) && { url: String(picture) }),
	};
}

/** Those who are in the meeting that the form names, by the IDs that they have in it. */
export async function searchMeetingAttendees(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await inMeeting(this, { filter, paginationToken }, async (read, meetingid) => {
		const devices = new Map<string, IDataObject[]>();
		for (const person of await attendeesOf(read, meetingid)) {
			const id = String(person.tmp_openid);
			devices.set(id, [...(devices.get(id) ?? []), person]);
		}
		return [...devices].map(([value, joined]) => ({
			name: `${String(joined[0].userid || `From outside, ${value}`)} (${devicesOf(joined)})`,
			value,
		}));
	});
}

function devicesOf(joined: IDataObject[]): string {
	const names = joined.map(({ instance_id: device }) => {
		const known = DEVICES.find(({ value }) => value === Number(device));
		return known?.name ?? `device ${String(device)}`;
	});
	return [...new Set(names)].join(', ');
}
