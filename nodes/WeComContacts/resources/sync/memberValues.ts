import type { IDataObject } from 'n8n-workflow';

import { member } from '../member';
import { fieldOf } from './fieldOf';
import type { Row } from './row';
import type { Member } from './types';

const DISABLED = 2;
const LEFT = 5;

const USER_ID = fieldOf(member, 'create', 'body.userid');
const TEXTS = [
	'address',
	'alias',
	'biz_mail',
	'email',
	'external_position',
	'mobile',
	'name',
	'position',
	'telephone',
];
const FIELDS = new Map(TEXTS.map((api) => [api, fieldOf(member, 'create', `body.${api}`)]));
const GENDER = fieldOf(member, 'create', 'body.gender');
const ENABLED = fieldOf(member, 'create', 'body.enable');

/** The fields of a member that hold one value, in the order in which a plan shows them. */
export const SINGLE_VALUES = [
	'name',
	'alias',
	'position',
	'mobile',
	'email',
	'biz_mail',
	'telephone',
	'address',
	'gender',
	'external_position',
	'direct_leader',
	'enable',
];

/** What an empty cell makes of them, where it clears. */
export const CLEARED: Readonly<IDataObject> = Object.fromEntries(
	SINGLE_VALUES.flatMap((api) => {
		const { cleared } = fieldOf(member, 'create', `body.${api}`);
		return cleared === undefined ? [] : [[api, cleared]];
	}),
);

const GENDERS: Record<string, string> = {
	'1': '1',
	m: '1',
	male: '1',
	男: '1',
	'2': '2',
	f: '2',
	female: '2',
	女: '2',
};
const TRUTHS: Record<string, number> = {
	'1': 1,
	true: 1,
	yes: 1,
	y: 1,
	enabled: 1,
	是: 1,
	启用: 1,
	'0': 0,
	false: 0,
	no: 0,
	n: 0,
	disabled: 0,
	否: 0,
	禁用: 0,
};

export const keyOf = (userId: unknown) => String(userId).toLowerCase();

export function userIdIn(row: Row): string {
	return String(row.run.encode(USER_ID, row.text('userid')));
}

/** A cell that is not empty as the API takes it. */
export function valueIn(row: Row, api: string): IDataObject[string] {
	const text = row.text(api);
	if (api === 'gender') {
		return (
			GENDERS[text.toLowerCase()] ??
			row.run.reject(GENDER, `must be male or female, and is ${text}`)
		);
	}
	if (api === 'enable') {
		return (
			TRUTHS[text.toLowerCase()] ?? row.run.reject(ENABLED, `must be true or false, and is ${text}`)
		);
	}
	if (api === 'direct_leader') return [String(row.run.encode(USER_ID, text))];
	return row.run.encode(FIELDS.get(api) ?? USER_ID, text);
}

/** What a member has there now; undefined where it cannot be seen. */
export function seen(member: Member, api: string): IDataObject[string] | undefined {
	if (api === 'enable') {
		const { status } = member;
		if (status === undefined || status === LEFT) return undefined;
		return status === DISABLED ? 0 : 1;
	}
	// WeCom shows a gender that may not be seen as an undefined one, but leaves the mobile number out.
	if (api === 'gender' && member.gender === '0' && member.mobile === undefined) return undefined;
	return member[api];
}

export const isDisabled = ({ status }: Member) => status === DISABLED || status === LEFT;

export function isSame(api: string, a: IDataObject[string], b: IDataObject[string]): boolean {
	return comparable(api, a) === comparable(api, b);
}

function comparable(api: string, value: IDataObject[string]): string {
	const text = String(Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));
	if (api === 'mobile') return text.replace(/[ -]/g, '').replace(/^\+86/, '');
	return api === 'email' || api === 'biz_mail' || api === 'direct_leader'
		? text.toLowerCase()
		: text;
}
