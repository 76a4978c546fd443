import type { Operation } from '../../../shared/operation';

export const LOGIN_CODE: Operation = {
	value: 'convertLoginCode',
	name: 'Mini Program Login Code to Member',
	action: 'Convert the login code of a mini program to a member',
	description:
		'Read who logged in to a mini program inside WeCom (小程序登录), with the session key. Needs the secret of the app that the mini program is linked to.',
	doc: 91507,
	request: { method: 'GET', path: '/cgi-bin/miniprogram/jscode2session' },
	constants: { 'query.grant_type': 'authorization_code' },
	fields: [
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'The code that wx.qy.login gave the mini program. Use it in the workflow alone: the session key that comes with the member must not go back to the mini program.',
			send: 'query.js_code',
		},
	],
	output: { sensitive: ['session_key'] },
};
