import { departmentsField, membersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { schemaLike } from '../../shared/operation';
import { CLOSING_MESSAGE } from './closingMessage';
import { MARK_SOURCE, REMARK, STATE } from './wayFields';

export const ONE_MEMBER = 1;
export const SEVERAL_MEMBERS = 2;

const TWO_WEEKS = 1_209_600;

type Display = Field['displayOptions'];

export function membersOfWay(displayOptions?: Display): Field {
	return membersField({
		name: 'members',
		displayOptions,
		send: 'body.user',
		limits: { items: 100 },
		description:
			'User IDs (账号) of the members whom customers reach, separated by commas or as a list. With the members of the departments 100 at most.',
	});
}

export function departmentsOfWay(displayOptions?: Display): Field {
	return departmentsField({
		name: 'departments',
		displayOptions,
		send: 'body.party',
		description:
			'IDs of the departments (部门) whose members customers reach, numbers separated by commas or as a list',
	});
}

/** The looks of the button, of which several members have one less. */
export function buttonStyle(name: string, count: number, displayOptions?: Display): Field {
	return {
		displayName: 'Button Style',
		name,
		type: 'options',
		options: Array.from({ length: count }, (_, index) => ({
			name: `Style ${index + 1}`,
			value: index + 1,
		})),
		default: 1,
		displayOptions,
		description: 'The look of the button in the mini program; page 92228 of the API shows each',
		send: 'body.style',
	};
}

export const WAY_DETAILS: Field[] = [
	MARK_SOURCE,
	REMARK,
	{
		displayName: 'Skip Verification',
		name: 'skipVerify',
		type: 'boolean',
		default: true,
		description: 'Whether customers are added at once, without the member agreeing first',
		send: 'body.skip_verify',
	},
	STATE,
];

const TEMPORARY_CHAT: Field[] = [
	{
		displayName: 'Chat Expires In',
		name: 'chatExpiresIn',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: TWO_WEEKS },
		default: 86_400,
		description:
			'How many seconds a temporary chat lasts once the customer is added: 86400 is a day, 1209600 (14 days) the most',
		send: 'body.chat_expires_in',
		limits: { min: 1, max: TWO_WEEKS },
	},
	CLOSING_MESSAGE,
	{
		displayName: 'Code Expires In',
		name: 'expiresIn',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: TWO_WEEKS },
		default: 604_800,
		description:
			'For how many seconds the QR code of a temporary chat can be used: 604800 is a week, 1209600 (14 days) the most',
		send: 'body.expires_in',
		limits: { min: 1, max: TWO_WEEKS },
	},
	{
		displayName: 'Customer UnionID',
		name: 'unionId',
		type: 'string',
		default: '',
		placeholder: 'oxTWIuGaIt6gTKsQRLau2M0AAAA',
		description:
			'The one WeChat user, by UnionID, who may open the temporary chat. It needs a WeChat developer account bound under 客户联系.',
		send: 'body.unionid',
	},
];

/** What only a temporary chat has; under the given condition, where one is given. */
export function temporaryChatFields(displayOptions?: Display): Field[] {
	return TEMPORARY_CHAT.map((field) => (displayOptions ? { ...field, displayOptions } : field));
}

export const WAY_WITH_ID = schemaLike({
	config_id: '42b34949e138eb6e027c123cba77fAAA',
	type: 1,
	scene: 2,
	style: 1,
	remark: '',
	skip_verify: true,
	state: 'fair',
	qr_code: 'https://p.qpic.cn/wwhead/duc2TvpEgSdicZ9RrdUtBkv2UiaA/0',
	user: ['zhangsan'],
	party: [2],
	is_temp: false,
	mark_source: true,
});
