import type { Field, Operation } from '../operation';
import { appField } from './ids';

/** One type of message: what it is called, and what its content asks for. */
export interface MessageKind {
	value: string;
	name: string;
	/** The message in a phrase: "text message". */
	phrase: string;
	description: string;
	/** What stands in the request, whatever the form says. */
	constants: Record<string, string>;
	fields: Field[];
	additionalFields?: Field[];
	/** Where the form names a file that is uploaded first: the paths of its source and of its binary field. */
	uploads?: { source: string; binary: string };
	/** May be marked as confidential. */
	confidential?: true;
	/** Shows names where the text holds IDs, if it is asked to. */
	translates?: true;
}

/** A way for messages to go: to members, to a group chat, to parents. */
export interface Channel {
	path: string;
	doc: number;
	/** Ends the action's phrase: " to a group chat". */
	to: string;
	receivers: Field[];
	/** Of which fields at least one must be filled. */
	anyOf?: readonly string[];
	options?: (kind: MessageKind) => Field[];
	repeatableWith?: string;
	/** Where files go up, if not as media of an app. */
	upload?: Operation['upload'];
}

const APP_MEDIA = { path: '/cgi-bin/media/upload', doc: 90253 };

/** The operation that sends one type of message one way. */
export function sendOperation(kind: MessageKind, channel: Channel): Operation {
	const { value, name, description, constants, additionalFields, uploads } = kind;
	const { path, doc, receivers, anyOf, repeatableWith, upload } = channel;
	const options = channel.options?.(kind) ?? [];
	return {
		value,
		name,
		action: `Send ${kind.phrase}${channel.to}`,
		description,
		doc,
		request: { method: 'POST', path },
		constants,
		fields: [...receivers, ...kind.fields],
		...(additionalFields && { additionalFields }),
		...(options.length > 0 && { options }),
		...(anyOf && { anyOf }),
		...(repeatableWith && { repeatableWith }),
		...(uploads && { alsoCalls: [uploadCall(uploads, upload)] }),
		...(upload && { upload }),
	};
}

/** The call that takes a file up before it is named. */
export function uploadCall(
	{ source, binary }: NonNullable<MessageKind['uploads']>,
	{ path, doc }: NonNullable<Operation['upload']> = APP_MEDIA,
) {
	return {
		method: 'POST',
		path,
		doc,
		sends: { 'query.type': source, 'file.media': binary },
	} as const;
}

/** The app that a message comes from; the credential's where it is left out. */
export const SENDING_APP: Field = appField({
	displayName: 'Agent ID',
	name: 'agentId',
	send: 'body.agentid',
	fallback: 'agentId',
	description:
		'The app (应用) the message comes from. Without it, the Agent ID of the credential counts.',
});

export const CONFIDENTIAL: Field = {
	displayName: 'Confidential',
	name: 'confidential',
	type: 'boolean',
	default: true,
	description:
		'Whether the message (保密消息) cannot be forwarded and shows a watermark with the name of who reads it',
	send: 'body.safe',
	as: 'flag',
};

const TRANSLATE_IDS: Field = {
	displayName: 'Translate IDs',
	name: 'translateIds',
	type: 'boolean',
	default: true,
	description:
		'Whether $userName=USERID$ and $departmentName=ID$ in the text are shown as names (ID 转译)',
	send: 'body.enable_id_trans',
	as: 'flag',
};

export const DUPLICATE_CHECK = 'body.enable_duplicate_check';

/** The options of messages that WeCom can check for repeats. */
export function repeatOptions({ translates }: MessageKind): Field[] {
	return [
		...(translates ? [TRANSLATE_IDS] : []),
		{
			displayName: 'Duplicate Check',
			name: 'duplicateCheck',
			type: 'boolean',
			default: true,
			description:
				'Whether WeCom drops a message that is the same as one of the last 30 minutes, or of the interval below',
			send: DUPLICATE_CHECK,
			as: 'flag',
		},
		{
			displayName: 'Duplicate Check Interval',
			name: 'duplicateCheckInterval',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 14400 },
			default: 1800,
			description:
				'With Duplicate Check: for how many seconds it looks back, 14,400 (4 hours) at most',
			send: 'body.duplicate_check_interval',
			limits: { min: 1, max: 14400 },
		},
	];
}
