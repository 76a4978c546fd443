import type { Channel, MessageKind } from '../../../shared/fields';
import {
	CONFIDENTIAL,
	departmentsField,
	DUPLICATE_CHECK,
	membersField,
	repeatOptions,
	SENDING_APP,
	tagsField,
} from '../../../shared/fields';
import type { Field, Limits } from '../../../shared/operation';

const EACH_NUMBER: Limits = { pattern: { regex: /^\d+$/, hint: 'must hold numbers only' } };

const RECEIVERS: Field[] = [
	membersField({
		displayName: 'To Members',
		name: 'toMembers',
		placeholder: 'zhangsan, lisi',
		send: 'body.touser',
		as: 'piped',
		limits: { items: 1000 },
		split: true,
		description:
			'User IDs (账号), separated by commas or as a list; over 1,000 take several messages. @all alone reaches everyone who sees the app.',
	}),
	departmentsField({
		displayName: 'To Departments',
		name: 'toDepartments',
		send: 'body.toparty',
		as: 'piped',
		limits: { items: 100, each: EACH_NUMBER },
		split: true,
		description:
			'Department IDs (部门), separated by commas or as a list; over 100 take several messages',
	}),
	tagsField({
		displayName: 'To Tags',
		name: 'toTags',
		send: 'body.totag',
		as: 'piped',
		limits: { items: 100, each: EACH_NUMBER },
		split: true,
		description: 'Tag IDs (标签), separated by commas or as a list; over 100 take several messages',
	}),
];

const CONFIDENTIAL_RICH_NEWS: Field = {
	displayName: 'Confidential',
	name: 'confidential',
	type: 'options',
	options: [
		{ name: 'No', value: 0 },
		{ name: 'Within the Company', value: 2, description: 'Colleagues only can get it forwarded' },
		{ name: 'Yes', value: 1, description: 'No forwarding, and a watermark with the name' },
	],
	default: 1,
	description: 'Who may see the message (保密消息) beside its receivers',
	send: 'body.safe',
};

function options(kind: MessageKind): Field[] {
	const richNews = kind.constants['body.msgtype'] === 'mpnews';
	return [
		SENDING_APP,
		...(kind.confidential ? [richNews ? CONFIDENTIAL_RICH_NEWS : CONFIDENTIAL] : []),
		...repeatOptions(kind),
	];
}

/** Messages of an app to members, departments and tags (page 90236). */
export const TO_MEMBERS: Channel = {
	path: '/cgi-bin/message/send',
	doc: 90236,
	to: '',
	receivers: RECEIVERS,
	anyOf: ['toMembers', 'toDepartments', 'toTags'],
	options,
	repeatableWith: DUPLICATE_CHECK,
};
