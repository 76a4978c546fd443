import { miniProgramApp, miniProgramPage, SENDING_APP, WEB_ADDRESS } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const THIS_APP: Field = {
	...SENDING_APP,
	send: 'query.agentid',
	description:
		'The app (应用) whose menu it is. Without it, the Agent ID of the credential counts.',
};

const ACTIONS: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Choose From WeCom Album', value: 'pic_weixin', description: 'And send the photos' },
		{ name: 'Open Mini Program', value: 'view_miniprogram' },
		{ name: 'Open URL', value: 'view' },
		{ name: 'Scan', value: 'scancode_push', description: 'And show the result of the scan' },
		{ name: 'Scan and Wait', value: 'scancode_waitmsg', description: 'For a message in return' },
		{ name: 'Select Location', value: 'location_select', description: 'And send it' },
		{ name: 'Send Event', value: 'click', description: 'With the key, to the callback URL' },
		{ name: 'Take or Choose Photo', value: 'pic_photo_or_album', description: 'And send it' },
		{ name: 'Take Photo', value: 'pic_sysphoto', description: 'And send it' },
	],
	default: 'click',
	description: 'What a click does',
	send: 'type',
};

const WITH_KEY = (ACTIONS.options as Array<{ value: string }>)
	.map(({ value }) => value)
	.filter((type) => !type.startsWith('view'));

interface ButtonRules {
	/** The most bytes of a name. */
	bytes: number;
	/** The show conditions of the fields of a button that does something. */
	acts: Record<string, boolean[]>;
}

/** What a button is called, and what a click on it does. */
function buttonFields({ bytes, acts }: ButtonRules): { name: Field; action: Field[] } {
	const shownFor = (types: string[]) => ({ show: { ...acts, type: types } });
	const hasConditions = Object.keys(acts).length > 0;
	return {
		name: {
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			description: `The words on the button, ${bytes} bytes at most (${Math.floor(bytes / 3)} Chinese characters)`,
			send: 'name',
			limits: { bytes },
		},
		action: [
			{ ...ACTIONS, ...(hasConditions && { displayOptions: { show: acts } }) },
			{
				displayName: 'Key',
				name: 'key',
				type: 'string',
				required: true,
				default: '',
				displayOptions: shownFor(WITH_KEY),
				description:
					'Your name for the button, which the callback event brings along, 128 bytes at most',
				send: 'key',
				limits: { bytes: 128 },
			},
			{
				displayName: 'URL',
				name: 'url',
				type: 'string',
				required: true,
				default: '',
				placeholder: 'https://example.com',
				displayOptions: shownFor(['view']),
				description: 'The page that opens, best with https://, 1,024 bytes at most',
				send: 'url',
				limits: { bytes: 1024, pattern: WEB_ADDRESS },
			},
			miniProgramApp({
				name: 'appId',
				send: 'appid',
				displayOptions: shownFor(['view_miniprogram']),
				description: 'The AppID of a mini program (小程序) that is linked to the company',
			}),
			miniProgramPage({
				name: 'pagePath',
				required: true,
				send: 'pagepath',
				displayOptions: shownFor(['view_miniprogram']),
			}),
		],
	};
}

const SUB_BUTTON = buttonFields({ bytes: 40, acts: {} });
const BUTTON = buttonFields({ bytes: 16, acts: { opensSubMenu: [false] } });

const BUTTONS: Field = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	default: {},
	placeholder: 'Add Button',
	description: 'The buttons of the menu, 1 to 3',
	limits: { minItems: 1, items: 3 },
	options: [
		{
			displayName: 'Button',
			name: 'button',
			send: 'body.button[]',
			values: [
				BUTTON.name,
				{
					displayName: 'Opens Sub-Menu',
					name: 'opensSubMenu',
					type: 'boolean',
					default: false,
					description: 'Whether a click shows further buttons',
				},
				{
					displayName: 'Sub-Buttons',
					name: 'subButtons',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					required: true,
					default: {},
					placeholder: 'Add Sub-Button',
					displayOptions: { show: { opensSubMenu: [true] } },
					description: 'The buttons of the sub-menu, 1 to 5',
					limits: { minItems: 1, items: 5 },
					options: [
						{
							displayName: 'Sub-Button',
							name: 'subButton',
							send: 'sub_button[]',
							values: [SUB_BUTTON.name, ...SUB_BUTTON.action],
						},
					],
				},
				...BUTTON.action,
			],
		},
	],
};

export const menu = defineResource({
	value: 'menu',
	name: 'Menu',
	description: 'The buttons at the foot of the chat with an app (自定义菜单)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create menu of the app',
			description:
				'Give the app a menu, which takes the place of the one it had; members see it when they open the chat again',
			doc: 90231,
			request: { method: 'POST', path: '/cgi-bin/menu/create' },
			fields: [BUTTONS],
			options: [THIS_APP],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete menu of the app',
			description: 'Remove the whole menu of the app',
			doc: 90233,
			request: { method: 'GET', path: '/cgi-bin/menu/delete' },
			options: [THIS_APP],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get menu of the app',
			description: 'Read the buttons of the menu with their sub-buttons',
			doc: 90232,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/menu/get' },
			options: [THIS_APP],
		},
	],
});
