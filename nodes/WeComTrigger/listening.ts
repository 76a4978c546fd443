import type { INodeProperties } from 'n8n-workflow';

import type { EventGroup } from '../shared/callback';
import { EVENTS, knownEvent } from '../shared/callback';

const GROUP_NAMES: Record<EventGroup, string> = {
	app: 'App',
	approval: 'Approvals',
	calendar: 'Calendar',
	chain: 'Company Chains',
	customerGroup: 'Customer Groups',
	service: 'Customer Service',
	customer: 'Customers',
	directory: 'Directory',
	document: 'Documents',
	drive: 'Drive',
	living: 'Living',
	mail: 'Mail',
	meeting: 'Meetings',
	menu: 'Menu and Cards',
	message: 'Messages',
	provider: 'Provider',
	school: 'School',
	tag: 'Tags',
};

const GROUP_TERMS: Record<EventGroup, string> = {
	app: '应用',
	approval: '审批',
	calendar: '日程',
	chain: '上下游',
	customerGroup: '客户群',
	service: '微信客服',
	customer: '客户联系',
	directory: '通讯录',
	document: '文档',
	drive: '微盘',
	living: '直播',
	mail: '邮件',
	meeting: '会议',
	menu: '菜单与模板卡片',
	message: '消息',
	provider: '服务商',
	school: '家校沟通',
	tag: '标签',
};

const GROUPS = (Object.keys(GROUP_NAMES) as EventGroup[]).sort((a, b) =>
	GROUP_NAMES[a].localeCompare(GROUP_NAMES[b], 'en'),
);

/** What the form says about which callbacks start the workflow. */
export interface Listening {
	listenTo: 'everything' | 'chosen' | 'named';
	/** The chosen events of a group; none of them means all of the group. */
	events: Partial<Record<EventGroup, string[]>>;
	names: string;
}

export const LISTENING: INodeProperties[] = [
	{
		displayName: 'Listen To',
		name: 'listenTo',
		type: 'options',
		options: [
			{
				name: 'Chosen Messages and Events',
				value: 'chosen',
				description: 'What you choose from the lists',
			},
			{ name: 'Everything', value: 'everything', description: 'Whatever WeCom sends' },
			{
				name: 'Messages and Events by Name',
				value: 'named',
				description: "What you name with WeCom's own names, new ones as well",
			},
		],
		default: 'everything',
		description: 'What starts the workflow. The rest is acknowledged and dropped.',
	},
	{
		displayName: 'Messages and Events',
		name: 'events',
		type: 'collection',
		placeholder: 'Add Group',
		default: {},
		displayOptions: { show: { listenTo: ['chosen'] } },
		options: GROUPS.map(groupProperty),
	},
	{
		displayName: 'Names',
		name: 'names',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'message/text, change_contact, kf_msg_or_event',
		displayOptions: { show: { listenTo: ['named'] } },
		description:
			"WeCom's names, separated by commas: an event (change_contact) with all its change types, one of them (change_contact/create_user), a message (message/text) or all messages (message)",
	},
];

function groupProperty(group: EventGroup): INodeProperties {
	const options = EVENTS.filter((event) => event.group === group)
		.map(({ id, name }) => ({ name: `${name} (${id})`, value: id }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return {
		displayName: GROUP_NAMES[group],
		name: group,
		type: 'multiOptions',
		options,
		default: [],
		description: `Which of the group ${GROUP_NAMES[group]} (${GROUP_TERMS[group]}); all of it if you choose none`,
	};
}

export function isListenedTo(id: string, { listenTo, events, names }: Listening): boolean {
	if (listenTo === 'everything') return true;
	if (listenTo === 'named') return isNamed(id, names);
	const known = knownEvent(id);
	const chosen = known && events[known.group];
	if (!known || !chosen) return false;
	return chosen.length === 0 || chosen.includes(known.id);
}

function isNamed(id: string, names: string): boolean {
	const actual = id.toLowerCase();
	return names
		.split(/[,，\s]+/)
		.filter((name) => name !== '')
		.map((name) => name.toLowerCase())
		.some((name) => actual === name || actual.startsWith(`${name}/`));
}
