import type { Field } from '../../../shared/operation';

const CONFIG = 'body.sharing_config';

const shownWith = (...names: string[]): Field['displayOptions'] => ({
	show: Object.fromEntries(['share', ...names].map((name) => [name, [true]])),
});

/** With sharing switched off, WeCom takes none of the others. */
export const SHARING: Field[] = [
	{
		displayName: 'Share',
		name: 'share',
		type: 'boolean',
		default: true,
		description:
			'Whether the recording can be watched by a link. Switched off, WeCom forgets how it was shared.',
		send: `${CONFIG}.enable_sharing`,
	},
	{
		displayName: 'Who Can Watch',
		name: 'audience',
		type: 'options',
		options: [
			{ name: 'Anyone', value: 3 },
			{ name: 'Attendees', value: 2 },
			{ name: 'Company Members', value: 1 },
			{ name: 'People Whose Request Is Approved', value: 4, description: 'Not with Rooms' },
			{ name: 'People With a WeChat Invitation', value: 5, description: 'Not with Rooms' },
			{ name: 'Whoever Has Logged In', value: 0 },
		],
		default: 1,
		displayOptions: shownWith(),
		description: 'Who may watch it by the link (共享权限)',
		send: `${CONFIG}.sharing_auth_type`,
	},
	{
		displayName: 'With Password',
		name: 'withPassword',
		type: 'boolean',
		default: true,
		displayOptions: shownWith(),
		description: 'Whether the link asks for a password',
		send: `${CONFIG}.enable_password`,
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		displayOptions: shownWith('withPassword'),
		description: 'The password that the link asks for',
		send: `${CONFIG}.password`,
	},
	{
		displayName: 'Link Expires',
		name: 'expires',
		type: 'boolean',
		default: false,
		displayOptions: shownWith(),
		description: 'Whether the link ends at some time; otherwise it stays',
		send: `${CONFIG}.enable_sharing_expire`,
	},
	{
		displayName: 'Expires At',
		name: 'expiresAt',
		type: 'dateTime',
		required: true,
		default: '',
		displayOptions: shownWith('expires'),
		description: 'When the link ends',
		send: `${CONFIG}.sharing_expire`,
		as: 'milliseconds',
	},
	{
		displayName: 'Allow Download',
		name: 'allowDownload',
		type: 'boolean',
		default: false,
		displayOptions: shownWith(),
		description: 'Whether whoever watches may download it too',
		send: `${CONFIG}.allow_download`,
	},
];
