import type { Field } from '../../../shared/operation';

/** How the member is told of a payment. */
export const MESSAGE_FIELDS: Field[] = [
	{
		displayName: 'Message Type',
		name: 'messageType',
		type: 'options',
		options: [
			{
				name: 'Approval Payment',
				value: 'APPROVAL_MSG',
				description: 'The payment of an approval (审批付款消息)',
			},
			{
				name: 'Plain Payment',
				value: 'NORMAL_MSG',
				description: 'A payment by itself (普通付款消息)',
			},
		],
		required: true,
		default: 'NORMAL_MSG',
		description: 'How the member is told of it',
		send: 'body.ww_msg_type',
	},
	{
		displayName: 'Approval Number',
		name: 'approvalNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: '201705160008',
		displayOptions: { show: { messageType: ['APPROVAL_MSG'] } },
		description: 'The number of the approval (审批单号), which WeCom OA → Approval shows',
		send: 'body.approval_number',
	},
	{
		displayName: 'Approval Type',
		name: 'approvalType',
		type: 'hidden',
		default: '1',
		displayOptions: { show: { messageType: ['APPROVAL_MSG'] } },
		description: 'The one type that there is',
		send: 'body.approval_type',
		as: 'integer',
	},
];

/** Whether the name of the receiver must be right. */
export const NAME_CHECK_FIELDS: Field[] = [
	{
		displayName: 'Check Receiver Name',
		name: 'checkName',
		type: 'options',
		options: [
			{
				name: 'No',
				value: 'NO_CHECK',
				description: 'Pay whatever name the receiver is verified with',
			},
			{
				name: 'Yes',
				value: 'FORCE_CHECK',
				description: 'Pay only if the receiver is verified with the name that you give',
			},
		],
		required: true,
		default: 'NO_CHECK',
		description: 'Whether WeChat Pay compares the name of the receiver before it pays',
		send: 'body.check_name',
	},
	{
		displayName: 'Receiver Name',
		name: 'receiverName',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { checkName: ['FORCE_CHECK'] } },
		description: 'The real name of the member, 64 characters at most',
		send: 'body.re_user_name',
		limits: { chars: 64 },
	},
];
