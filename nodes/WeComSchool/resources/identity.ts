import { defineResource } from '../../shared/operation';

export const identity = defineResource({
	value: 'identity',
	name: 'Identity',
	description: 'Who opened a page of the app in WeChat (家校访问用户身份)',
	operations: [
		{
			value: 'getUser',
			name: 'Get User',
			action: 'Get the parent or student behind a login code',
			description:
				'Read the user ID of the parent or student who opened a page, from the code that a login link brought',
			doc: 95791,
			request: { method: 'GET', path: '/cgi-bin/school/getuserinfo' },
			fields: [
				{
					displayName: 'Code',
					name: 'code',
					type: 'string',
					typeOptions: { password: true },
					required: true,
					default: '',
					description:
						'The code that stands in the address of the page, 512 bytes at most. It works once, for 5 minutes. WeCom → Identity → Build Page Link makes the link.',
					send: 'query.code',
					limits: { bytes: 512 },
				},
			],
		},
	],
});
