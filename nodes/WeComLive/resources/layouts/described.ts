import type { IDataObject } from 'n8n-workflow';

import { schemaLike } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';

const POLLING = { polling_interval_unit: { 1: 'Seconds', 2: 'Minutes' } };

const SEAT = {
	grid_type: { 1: 'Video', 2: 'Shared Screen', 3: 'Extension App' },
	video_type: { 1: 'The Speaker', 2: 'Anyone', 3: 'Certain People' },
};

const LAYOUT = { layout_type: { 0: 'Default', 2: 'Custom', 3: 'Personal' } };

/** What an item holds beside what WeCom answers, and WeCom does not take back. */
const ADDED = new Set([
	'grid_type_name',
	'is_selected',
	'layout_id',
	'nick_name_text',
	'polling_interval_unit_name',
	'video_type_name',
]);

export const listOf = (value: unknown): IDataObject[] =>
	Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : [];

/** A layout with words for what WeCom tells in numbers and in Base64, on every level. */
export function described(layout: IDataObject): IDataObject {
	return { ...withNames(layout, LAYOUT), page_list: listOf(layout.page_list).map(page) };
}

function page({ polling_setting: polling, user_seat_list: seats, ...rest }: IDataObject) {
	return {
		...rest,
		...(polling ? { polling_setting: withNames(polling as IDataObject, POLLING) } : {}),
		user_seat_list: listOf(seats).map(seat),
	};
}

function seat({ user_list: people, ...rest }: IDataObject) {
	return {
		...withNames(rest, SEAT),
		...(people ? { user_list: listOf(people).map(withNickname) } : {}),
	};
}

function withNickname(person: IDataObject): IDataObject {
	const text = textOf(person.nick_name);
	return text === undefined ? person : { ...person, nick_name_text: text };
}

/** What was written in Base64; undefined where it was not. */
function textOf(given: unknown): string | undefined {
	if (typeof given !== 'string' || given === '') return undefined;
	const bytes = Buffer.from(given, 'base64');
	const text = bytes.toString('utf8');
	return bytes.toString('base64') === given && Buffer.from(text, 'utf8').equals(bytes)
		? text.trim()
		: undefined;
}

/** The same on every level without what was added. */
export function undescribed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(undescribed);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key]) => !ADDED.has(key));
	return Object.fromEntries(kept.map(([key, inner]) => [key, undescribed(inner)]));
}

interface Listed {
	list: string;
	id: string;
	selected: string;
}

/** The entries of an answer, each with whether the meeting uses it, where the answer says that. */
export function marked(answer: IDataObject, { list, id, selected }: Listed): IDataObject[] {
	return listOf(answer[list]).map((entry) => ({
		...entry,
		...(selected in answer && { is_selected: entry[id] === answer[selected] }),
	}));
}

export const LISTED_LAYOUTS: Listed = {
	list: 'layout_list',
	id: 'layout_id',
	selected: 'selected_layout_id',
};

const PAGE = {
	layout_template_id: '3',
	enable_polling: true,
	polling_setting: {
		polling_interval_unit: 1,
		polling_interval_unit_name: 'Seconds',
		polling_interval: 10,
		ignore_user_novideo: false,
		ignore_user_absence: false,
	},
	user_seat_list: [
		{
			grid_id: '1',
			grid_type: 1,
			grid_type_name: 'Video',
			video_type: 3,
			video_type_name: 'Certain People',
			user_list: [
				{
					userid: 'zhangwei',
					tmp_openid: 'TMPOPENID',
					nick_name: 'WmhhbmcgV2Vp',
					nick_name_text: 'Zhang Wei',
				},
			],
		},
	],
};

const NAMED = { layout_id: 'LAYOUTID', layout_name: 'Panel' };

export const ADDED_LAYOUT = schemaLike({ ...NAMED, page_list: [PAGE] });

export const LAYOUT_OF_MEETING = schemaLike({ ...NAMED, is_selected: true, page_list: [PAGE] });

export const LAYOUT_OF_PERSON = schemaLike({
	selected_layout_id: 'LAYOUTID',
	layout_name: 'Panel',
	layout_type: 2,
	layout_type_name: 'Custom',
	page_list: [PAGE],
});

export const BASIC_LAYOUT = schemaLike({
	layout_id: 'LAYOUTID',
	is_selected: true,
	page_list: [
		{
			layout_template_id: '1',
			user_seat_list: [
				{
					grid_id: '1',
					grid_type: 1,
					grid_type_name: 'Video',
					userid: 'zhangwei',
					tmp_openid: 'TMPOPENID',
					nick_name: 'Zhang Wei',
					tool_sdkid: 'SDKID',
				},
			],
		},
	],
});
