import type { Channel } from '../../../shared/fields';
import { serviceAccountField, serviceCustomerField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const MESSAGE_ID: Field = {
	displayName: 'Message ID',
	name: 'messageId',
	type: 'string',
	default: '',
	placeholder: 'order-42-shipped',
	description:
		'An ID of your own that the account has not used yet, 32 letters, digits, - and _ at most: a second message with it is refused. Without it WeCom makes one up.',
	send: 'body.msgid',
	limits: {
		bytes: 32,
		pattern: { regex: /^[0-9a-zA-Z_-]*$/, hint: 'must consist of letters, digits, - and _' },
	},
};

/** Messages to a customer within 48 hours after the customer wrote, five at most (page 94677). */
export const TO_CUSTOMER: Channel = {
	path: '/cgi-bin/kf/send_msg',
	doc: 94677,
	to: ' to a customer',
	receivers: [
		serviceAccountField({ send: 'body.open_kfid' }),
		serviceCustomerField({
			send: 'body.touser',
			description:
				'The external user ID of the WeChat user, who wrote within 48 hours: each message carries it as external_userid. Five messages can follow one of the customer.',
		}),
	],
	options: () => [MESSAGE_ID],
};

/** The one message that may answer an event (page 95122). */
export const ON_EVENT: Channel = {
	path: '/cgi-bin/kf/send_msg_on_event',
	doc: 95122,
	to: ' on a customer service event',
	receivers: [
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			required: true,
			default: '',
			description:
				'What allows this one message: the welcome_code of an enter_session event or the msg_code of an ended conversation (20 seconds), or the msg_code of one that went to the queue or a servicer (48 hours, text only)',
			send: 'body.code',
		},
	],
	options: () => [MESSAGE_ID],
};
