import {
	customerGroupField,
	memberField,
	serviceAccountField,
	serviceCustomerField,
} from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const MEMBER = 1;
const CUSTOMER_GROUP = 2;

const CUSTOMER: Field[] = [
	serviceAccountField({ send: 'body.open_kfid' }),
	serviceCustomerField({ send: 'body.external_userid' }),
];

function offered(type: number, place: string): Pick<Field, 'displayOptions' | 'send'> {
	return { displayOptions: { show: { '/type': [type] } }, send: `body.${place}.wording` };
}

const WORDING = {
	displayName: 'Wording',
	type: 'string',
	default: '',
	description: 'The words that the servicer is to send along (推荐语)',
} as const;

export const upgrade = defineResource({
	value: 'upgrade',
	name: 'Service Upgrade',
	description: 'A member or customer group offered to a customer for good (升级服务)',
	operations: [
		{
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel service upgrade of a customer',
			description: 'Take back the offer of a member or customer group',
			doc: 94674,
			request: { method: 'POST', path: '/cgi-bin/kf/customer/cancel_upgrade_service' },
			fields: CUSTOMER,
		},
		{
			value: 'getConfiguration',
			name: 'Get Configuration',
			action: 'Get configuration of service upgrades',
			description: 'Read which members, departments and customer groups can be offered',
			doc: 94674,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/kf/customer/get_upgrade_service_config' },
		},
		{
			value: 'offer',
			name: 'Offer',
			action: 'Offer service upgrade to a customer',
			description:
				"Tell the servicer in WeCom's app to offer a customer a member or a customer group",
			doc: 94674,
			request: { method: 'POST', path: '/cgi-bin/kf/customer/upgrade_service' },
			fields: [
				...CUSTOMER,
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{
							name: 'Customer Group',
							value: CUSTOMER_GROUP,
							description: 'A group to join (客户群)',
						},
						{ name: 'Member', value: MEMBER, description: 'A member of their own (专员)' },
					],
					required: true,
					default: MEMBER,
					description: 'What the customer is offered',
					send: 'body.type',
				},
				memberField({
					name: 'userId',
					required: true,
					displayOptions: { show: { type: [MEMBER] } },
					send: 'body.member.userid',
					description:
						'The member (专员), one of those set up for service upgrades: choose from the list, or give the user ID; Get Configuration shows which can be',
				}),
				customerGroupField({
					name: 'chatId',
					required: true,
					displayOptions: { show: { type: [CUSTOMER_GROUP] } },
					send: 'body.groupchat.chat_id',
					description:
						'The customer group (客户群), one of those set up for service upgrades: choose from the list, or give the chat ID; Get Configuration shows which can be',
				}),
			],
			additionalFields: [
				{ ...WORDING, name: 'wording', ...offered(MEMBER, 'member') },
				{ ...WORDING, name: 'groupWording', ...offered(CUSTOMER_GROUP, 'groupchat') },
			],
		},
	],
});
