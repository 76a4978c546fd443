import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { schemaLike } from '../../shared/operation';

const ON = '1';
const OFF = '0';

interface Setting {
	/** As the API numbers them. */
	type: number;
	title: string;
	/** In the output. */
	key: string;
	description: string;
}

const SETTINGS: readonly Setting[] = [
	{
		type: 1,
		title: 'Force Secure Login',
		key: 'force_secure_login',
		description: 'The member has to log in securely (强制启用安全登录)',
	},
	{
		type: 2,
		title: 'IMAP/SMTP',
		key: 'imap_smtp',
		description: 'Mail clients may use IMAP and SMTP (IMAP/SMTP服务)',
	},
	{
		type: 3,
		title: 'POP/SMTP',
		key: 'pop_smtp',
		description: 'Mail clients may use POP and SMTP (POP/SMTP服务)',
	},
	{
		type: 4,
		title: 'Secure Login',
		key: 'secure_login',
		description: 'Secure login is on (启用安全登录)',
	},
];

export const TYPES = SETTINGS.map(({ type, title, description }) => ({
	name: title,
	value: type,
	description,
}));

export const SIMPLE = ['userid', ...SETTINGS.map(({ key }) => key)];

export const SETTINGS_SCHEMA = schemaLike({
	userid: 'zhangsan',
	...Object.fromEntries(SETTINGS.map(({ key }) => [key, true])),
});

export const NEW_SETTINGS: Field = {
	displayName: 'Settings',
	name: 'newSettings',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Setting',
	required: true,
	default: {},
	description: 'What to change; the other settings stay',
	options: [
		{
			displayName: 'Setting',
			name: 'setting',
			send: 'body.option.list[]',
			values: [
				{
					displayName: 'Setting',
					name: 'type',
					type: 'options',
					options: TYPES,
					required: true,
					default: 2,
					description: 'Which setting',
					send: 'type',
				},
				{
					displayName: 'State',
					name: 'state',
					type: 'options',
					options: [
						{ name: 'Disabled', value: OFF },
						{ name: 'Enabled', value: ON },
					],
					required: true,
					default: ON,
					description: 'What it is to be',
					send: 'value',
				},
			],
		},
	],
};

export async function getSettings(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const answer = await run.send(payload);
	const { list } = (answer.option ?? {}) as IDataObject;
	const values = new Map(
		((list ?? []) as IDataObject[]).map(({ type, value }) => [Number(type), String(value)]),
	);
	const known = SETTINGS.filter(({ type }) => values.has(type));
	return {
		userid: payload.body.userid,
		...Object.fromEntries(known.map(({ type, key }) => [key, values.get(type) === ON])),
		...answer,
	};
}
