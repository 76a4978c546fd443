import { defineResource } from '../../shared/operation';

export const externalUser = defineResource({
	value: 'externalUser',
	name: 'External User',
	description: 'A parent as a contact from WeChat (外部联系人)',
	operations: [
		{
			value: 'convertToOpenId',
			name: 'Convert to OpenID',
			action: 'Convert external user to openid',
			description: 'Find the WeChat openid of a parent, which payments ask for',
			doc: 92323,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/convert_to_openid' },
			fields: [
				{
					displayName: 'External User ID',
					name: 'externalUserId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'wmAAAAAAAA',
					description:
						'The external_userid that Parent → Get shows once the parent follows the school notice. IDs that begin with wo are of WeCom and have no openid.',
					send: 'body.external_userid',
				},
			],
		},
	],
});
