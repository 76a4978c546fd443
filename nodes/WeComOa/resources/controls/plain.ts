import type { IDataObject } from 'n8n-workflow';

import { day, seconds } from '../../../shared/operation/times';
import { worded, type Worded } from './template';

type Plain = IDataObject[string];

interface Content extends IDataObject {
	control: string;
	id: string;
	title: Worded[];
	value: IDataObject;
}

const HOUR = 3600;
const DAY = 86_400;
const NUMBERED = /^-?\d+(\.\d+)?$/;

/** WeCom names the time zone only where it is another. */
const USUAL_ZONE = 'UTC+8';

/** The values of a form under the titles of its controls: what a spreadsheet would hold. */
export function plainForm(contents: unknown, timezone: string): IDataObject {
	const form: IDataObject = {};
	for (const content of (contents ?? []) as Content[]) {
		if (content.control === 'Tips') continue;
		form[freeName(form, worded(content.title) || content.id)] = plain(content, timezone);
	}
	return form;
}

function freeName(form: IDataObject, title: string): string {
	let name = title;
	for (let number = 2; name in form; number += 1) name = `${title} (${number})`;
	return name;
}

const READERS: Record<string, (value: IDataObject, timezone: string) => Plain> = {
	Text: ({ text }) => text,
	Textarea: ({ text }) => text,
	Number: ({ new_number: number }) => numberOf(number),
	Money: ({ new_money: money }) => numberOf(money),
	Date: (value, timezone) => dateOf((value.date ?? value) as IDataObject, timezone),
	Selector: ({ selector }) => chosen(selector as IDataObject),
	Contact: ({ members, departments }) => [
		...eachOf(members, 'userid'),
		...eachOf(departments, 'openapi_id'),
	],
	File: ({ files }) => eachOf(files, 'file_id'),
	Table: ({ children }, timezone) => listOf(children).map(({ list }) => plainForm(list, timezone)),
	Location: ({ location }) => picked(location, ['title', 'address', 'latitude', 'longitude']),
	RelatedApproval: ({ related_approval: related }) => eachOf(related, 'sp_no'),
	Formula: ({ formula }) => numberOf((formula as IDataObject | undefined)?.value),
	DateRange: ({ date_range: range }, timezone) => spanOf(range as IDataObject, timezone),
	Attendance: ({ attendance }, timezone) => spanIn(attendance, timezone),
	Vacation: ({ vacation }, timezone) => {
		const { selector, attendance } = (vacation ?? {}) as IDataObject;
		return { type: chosen(selector as IDataObject), ...spanIn(attendance, timezone) };
	},
	PunchCorrection: ({ punch_correction: correction }, timezone) => {
		const { state, time } = (correction ?? {}) as IDataObject;
		return { state, ...(time ? { time: moment(time, timezone) } : {}) };
	},
	BankAccount: ({ bank_account: account }) => account,
	SchoolContact: ({ students, classes }) => [
		...eachOf(students, 'name'),
		...eachOf(classes, 'name'),
	],
	Doc: ({ docs }) => eachOf(docs, 'docid'),
	WedriveFile: ({ wedrive_files: files }) => eachOf(files, 'fileid'),
};

function plain({ control, value }: Content, timezone: string): Plain {
	const read = READERS[control];
	if (!value) return null;
	const found = read ? read(value, timezone) : withoutEmpty(value);
	return found === undefined || found === '' ? null : found;
}

const listOf = (list: unknown): IDataObject[] => (list ?? []) as IDataObject[];

const eachOf = (list: unknown, key: string): string[] =>
	listOf(list).map((entry) => entry[key] as string);

const numberOf = (value: unknown): Plain =>
	NUMBERED.test(String(value)) ? Number(value) : (value as Plain);

function chosen(selector: IDataObject | undefined): Plain {
	const names = listOf(selector?.options).map(({ key, value }) => worded(value as Worded[]) || key);
	return selector?.type === 'multi' ? (names as string[]) : (names[0] as string | undefined);
}

const picked = (value: unknown, keys: string[]): Plain => {
	if (!value) return null;
	const source = value as IDataObject;
	return Object.fromEntries(keys.map((key) => [key, numberOf(source[key]) ?? null]));
};

const zoneOf = ({ timezone_info: zone }: IDataObject): string =>
	String((zone as IDataObject | undefined)?.zone_desc ?? USUAL_ZONE);

const moment = (value: unknown, timezone: string): string =>
	day(seconds(Number(value), timezone), timezone, "yyyy-MM-dd'T'HH:mm:ssZZ");

const DATE_FORMS: Record<string, string> = { day: 'yyyy-MM-dd', month: 'yyyy-MM' };

function dateOf(date: IDataObject, timezone: string): Plain {
	const { type, s_timestamp: stamp } = date;
	if (stamp === undefined || stamp === '') return null;
	if (type === 'minute') return new Date(Number(stamp) * 1000).toISOString().slice(11, 16);
	const form = DATE_FORMS[String(type)];
	return form ? day(Number(stamp), zoneOf(date), form) : moment(stamp, timezone);
}

const spanIn = (attendance: unknown, timezone: string): IDataObject =>
	spanOf((attendance as IDataObject | undefined)?.date_range as IDataObject, timezone);

function spanOf(range: IDataObject | undefined, timezone: string): IDataObject {
	if (!range) return {};
	const halves = range.type === 'halfday';
	const at = (value: unknown) =>
		halves ? halfDay(Number(value), zoneOf(range)) : moment(value, timezone);
	const duration = Number(range.new_duration);
	return {
		begin: at(range.new_begin),
		end: at(range.new_end),
		...(halves ? { days: duration / DAY } : { hours: duration / HOUR }),
	};
}

/** A day and which half of it: by the clock the afternoon would begin a half that ends with it. */
function halfDay(value: number, zone: string): string {
	const half = Number(day(value, zone, 'H')) < 12 ? 'morning' : 'afternoon';
	return `${day(value, zone, 'yyyy-MM-dd')} ${half}`;
}

/** WeCom answers a value with the empty lists of every other kind. */
function withoutEmpty(value: IDataObject): Plain {
	const filled = Object.entries(value).filter(
		([, entry]) => !(Array.isArray(entry) && entry.length === 0) && entry !== '',
	);
	return filled.length === 0 ? null : Object.fromEntries(filled);
}
