import type { IDataObject } from 'n8n-workflow';

import type { MessageKind } from '../../../shared/fields';
import {
	CONFIDENTIAL,
	fileMessage,
	markdownMessage,
	membersField,
	newsMessage,
	richNewsMessage,
	SENDING_APP,
	tagsField,
	textCardMessage,
	textMessage,
	videoMessage,
} from '../../../shared/fields';
import type { Field, FieldGroup, Operation, OperationRun } from '../../../shared/operation';
import { joinAnswers } from '../../../shared/operation/join';
import { results } from '../../../shared/operation/output';
import { sendParts } from '../../../shared/operation/parts';
import { MINI_PROGRAM_NOTICE } from './miniProgramNotice';

/** The pages let it be left out, but nothing is sent without. */
const APP: Field = { ...SENDING_APP, fallback: undefined };

const UPLOAD = { method: 'POST', path: '/cgi-bin/media/upload', doc: 90253 } as const;

const NOT_TO_ALL: Field['displayOptions'] = { show: { toAll: [false] } };

const RECEIVERS: Field[] = [
	{
		displayName: 'To All',
		name: 'toAll',
		type: 'boolean',
		default: false,
		description:
			'Whether the message goes to everyone who sees the app, those of linked companies too',
		send: 'body.toall',
		as: 'flag',
	},
	membersField({
		displayName: 'To Members',
		name: 'toMembers',
		placeholder: 'wwCorpId/zhangsan, lisi',
		send: 'body.touser',
		limits: { items: 1000 },
		split: true,
		displayOptions: NOT_TO_ALL,
		description:
			'Members of linked companies as corp ID/user ID, own ones as user ID, separated by commas or as a list; over 1,000 take several messages',
	}),
	{
		displayName: 'To Departments',
		name: 'toDepartments',
		type: 'string',
		default: '',
		placeholder: 'linkedId/2, 15',
		displayOptions: NOT_TO_ALL,
		description:
			'Departments of linked companies as linked ID/department ID, own ones as department ID, separated by commas or as a list; over 100 take several messages',
		send: 'body.toparty',
		as: 'texts',
		limits: { items: 100 },
		split: true,
	},
	tagsField({
		displayName: 'To Tags',
		name: 'toTags',
		send: 'body.totag',
		limits: { items: 100 },
		split: true,
		displayOptions: NOT_TO_ALL,
		description:
			'Own tag IDs (标签), separated by commas or as a list; over 100 take several messages',
	}),
];

const BUTTON_TEXT: Field = {
	displayName: 'Button Text',
	name: 'buttonText',
	type: 'string',
	default: '',
	placeholder: 'More',
	description: 'The text of the button below the article',
	send: 'btntxt',
};

/** Articles as elsewhere, and a text for their button. */
function newsWithButton(): MessageKind {
	const news = newsMessage({ miniProgram: false });
	const [articles] = news.fields;
	const [group] = articles.options as FieldGroup[];
	return {
		...news,
		fields: [{ ...articles, options: [{ ...group, values: [...group.values, BUTTON_TEXT] }] }],
	};
}

/** Articles under a name of their own: those of news hold something else. */
function richNews(): MessageKind {
	const kind = richNewsMessage();
	return { ...kind, fields: kind.fields.map((field) => ({ ...field, name: 'richArticles' })) };
}

const KINDS: MessageKind[] = [
	fileMessage('file'),
	fileMessage('image'),
	markdownMessage(),
	MINI_PROGRAM_NOTICE,
	newsWithButton(),
	richNews(),
	textMessage({ mentions: false }),
	textCardMessage({ unit: 'bytes' }),
	videoMessage(),
	fileMessage('voice'),
];

const typeOf = ({ constants }: MessageKind): string => constants['body.msgtype'];

/** The field, shown for one type of message alone; `path` leads to the type. */
function only(kind: MessageKind, path: string, field: Field): Field {
	const show = { ...field.displayOptions?.show, [path]: [typeOf(kind)] };
	return { ...field, displayOptions: { ...field.displayOptions, show } };
}

/** Videos have a description too. */
const detailName = (kind: MessageKind, { name }: Field): string =>
	kind === MINI_PROGRAM_NOTICE && name === 'description' ? 'noticeDescription' : name;

/** Messages to companies that are linked (互联企业), which WeCom's pages no longer describe. */
export const SEND_TO_LINKED_COMPANIES: Operation = {
	value: 'sendToLinkedCompanies',
	name: 'Send to Linked Companies (Legacy)',
	action: 'Send message to members of linked companies',
	description:
		'Send a message to members of linked companies (互联企业) too. WeCom no longer describes it; chains of companies (上下游) replace linked ones.',
	doc: 90250,
	request: { method: 'POST', path: '/cgi-bin/linkedcorp/message/send' },
	fields: [
		...RECEIVERS,
		{
			displayName: 'Message Type',
			name: 'messageType',
			type: 'options',
			options: KINDS.map((kind) => ({
				name: kind.name.replace('Send ', ''),
				value: typeOf(kind),
			})),
			required: true,
			default: 'text',
			description: 'What is sent',
			send: 'body.msgtype',
		},
		...KINDS.flatMap((kind) => kind.fields.map((field) => only(kind, 'messageType', field))),
	],
	anyOf: ['toAll', 'toMembers', 'toDepartments', 'toTags'],
	additionalFields: KINDS.flatMap((kind) =>
		(kind.additionalFields ?? []).map((field) => ({
			...only(kind, '/messageType', field),
			name: detailName(kind, field),
		})),
	),
	options: [APP, CONFIDENTIAL],
	alsoCalls: [
		{
			...UPLOAD,
			sends: { 'query.type': 'messageType', 'file.media': 'fileBinary' },
		},
	],
	run: sendFromApp,
};

async function sendFromApp(run: OperationRun): Promise<IDataObject[]> {
	const agentid = run.agentId ? { agentid: Number(run.agentId) } : {};
	const parts = (await run.payloads()).map((part) => ({
		...part,
		body: { ...agentid, ...part.body },
	}));
	return results(run.settings.operation, joinAnswers(await sendParts(run, parts)));
}
