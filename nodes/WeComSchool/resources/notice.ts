import type { Channel, MessageKind } from '../../shared/fields';
import {
	DUPLICATE_CHECK,
	fileMessage,
	miniProgramMessage,
	newsMessage,
	repeatOptions,
	richNewsMessage,
	SENDING_APP,
	sendOperation,
	textMessage,
	videoMessage,
} from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const NOT_TO_ALL: Field['displayOptions'] = { show: { toAll: [false] } };

const ids = (kind: string): string =>
	`${kind} user IDs of the school directory, separated by commas or as a list; over 1,000 take several messages`;

const RECEIVERS: Field[] = [
	{
		displayName: 'Audience',
		name: 'audience',
		type: 'options',
		options: [
			{ name: 'Parents', value: 0 },
			{ name: 'Parents and Students', value: 2 },
			{ name: 'Students', value: 1 },
		],
		default: 0,
		description: 'Who gets the notice among the people below, for example the parents of a class',
		send: 'body.recv_scope',
	},
	{
		displayName: 'To All',
		name: 'toAll',
		type: 'boolean',
		default: false,
		description: 'Whether the notice goes to the audience of the whole school',
		send: 'body.toall',
		as: 'flag',
	},
	{
		displayName: 'To Students',
		name: 'toStudents',
		type: 'string',
		default: '',
		placeholder: 'student1, student2',
		displayOptions: NOT_TO_ALL,
		description: ids('Student'),
		send: 'body.to_student_userid',
		as: 'texts',
		limits: { items: 1000 },
		split: true,
	},
	{
		displayName: 'To Parents',
		name: 'toParents',
		type: 'string',
		default: '',
		placeholder: 'parent1, parent2',
		displayOptions: NOT_TO_ALL,
		description: `${ids('Parent')}. Not for the audience Students.`,
		send: 'body.to_parent_userid',
		as: 'texts',
		limits: { items: 1000 },
		split: true,
	},
	{
		displayName: 'To Departments',
		name: 'toDepartments',
		type: 'string',
		default: '',
		placeholder: '2, 15',
		displayOptions: NOT_TO_ALL,
		description:
			'IDs of classes and other departments of the school, separated by commas or as a list; over 100 take several messages',
		send: 'body.to_party',
		as: 'integers',
		limits: { items: 100 },
		split: true,
	},
];

/** Notices of a school (学校通知, page 91609). */
const TO_PARENTS: Channel = {
	path: '/cgi-bin/externalcontact/message/send',
	doc: 91609,
	to: ' to parents or students',
	receivers: RECEIVERS,
	anyOf: ['toAll', 'toStudents', 'toParents', 'toDepartments'],
	options: (kind) => [SENDING_APP, ...repeatOptions(kind)],
	repeatableWith: DUPLICATE_CHECK,
};

const KINDS: MessageKind[] = [
	textMessage({ mentions: false }),
	fileMessage('image'),
	fileMessage('voice'),
	videoMessage(),
	fileMessage('file'),
	newsMessage({ miniProgram: false }),
	richNewsMessage(),
	{ ...miniProgramMessage(), translates: true },
];

export const notice = defineResource({
	value: 'notice',
	name: 'Notice',
	description: 'A message of the school to parents and students (学校通知)',
	operations: [
		...KINDS.map((kind) => sendOperation(kind, TO_PARENTS)),
		{
			value: 'getQrCode',
			name: 'Get QR Code',
			action: 'Get QR code of the school notice',
			description: 'Read the addresses of the QR code by which parents follow the notices',
			doc: 92320,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/get_subscribe_qr_code' },
		},
		{
			value: 'getFollowMode',
			name: 'Get Follow Mode',
			action: 'Get follow mode of the school notice',
			description: 'Read whether parents may join by scanning the QR code (关注模式)',
			doc: 92318,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/get_subscribe_mode' },
		},
		{
			value: 'setFollowMode',
			name: 'Set Follow Mode',
			action: 'Set follow mode of the school notice',
			description: 'Let parents join by scanning the QR code, or not (关注模式)',
			doc: 92318,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/set_subscribe_mode' },
			fields: [
				{
					displayName: 'Follow Mode',
					name: 'followMode',
					type: 'options',
					options: [
						{ name: 'Closed', value: 2, description: 'Parents cannot join by the QR code' },
						{ name: 'Open', value: 1, description: 'Parents scan the code and give their data' },
					],
					required: true,
					default: 1,
					description: 'Whether scanning the QR code lets a parent fill in their data and join',
					send: 'body.subscribe_mode',
				},
			],
		},
	],
});
