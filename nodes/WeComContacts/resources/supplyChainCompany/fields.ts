import { chainCompanyField, chainField, pendingChainCompanyField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const CHAIN: Field = chainField({ send: 'body.chain_id' });

/** One company, by the ID of its kind. */
export const COMPANY: Field[] = [
	{
		displayName: 'Company Status',
		name: 'companyStatus',
		type: 'options',
		options: [
			{ name: 'Joined', value: 'joined' },
			{ name: 'Invited, Not Joined Yet', value: 'invited' },
		],
		default: 'joined',
		description: 'Whether the company has joined the supply chain, which decides what ID it has',
	},
	chainCompanyField({
		required: true,
		send: 'body.corpid',
		displayOptions: { show: { companyStatus: ['joined'] } },
	}),
	pendingChainCompanyField({
		required: true,
		send: 'body.pending_corpid',
		displayOptions: { show: { companyStatus: ['invited'] } },
	}),
];

export const RELATION: Field = {
	displayName: 'Relation',
	name: 'businessType',
	type: 'options',
	options: [
		{ name: 'Linked Companies or Schools', value: 0, description: '企业互联 or 局校互联' },
		{ name: 'Supply Chain', value: 1, description: '上下游' },
	],
	default: 1,
	description: 'How the two companies are connected',
	send: 'body.business_type',
};

export const corpIdField = (description: string): Field => ({
	displayName: 'Corp ID',
	name: 'corpId',
	type: 'string',
	default: '',
	placeholder: 'ww0123456789abcdef',
	description,
	send: 'body.corpid',
});

export const THEIR_APP: Field[] = [
	{
		...corpIdField(
			'The downstream company, by the ID that Downstream Company → Get Many by App shows',
		),
		required: true,
	},
	{
		displayName: 'Their Agent ID',
		name: 'agentId',
		type: 'string',
		required: true,
		default: '',
		placeholder: '1000002',
		description:
			'The AgentId that the shared app has in that company: Downstream Company → Get Many by App shows it',
		send: 'body.agentid',
		as: 'integer',
		limits: { min: 1 },
	},
	RELATION,
];
