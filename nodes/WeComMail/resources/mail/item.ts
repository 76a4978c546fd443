import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import { isSafeObjectProperty } from 'n8n-workflow';

import type { Attachment, Mail } from '../../../shared/mime';
import { mailBytes, readMail } from '../../../shared/mime';
import type { OperationRun } from '../../../shared/operation';
import { ItemWithFiles, schemaLike } from '../../../shared/operation';
import { FILES_PREFIX } from './readFields';

/** What Simplify keeps of a mail. */
export const SIMPLE = [
	'mail_id',
	'from',
	'to',
	'cc',
	'subject',
	'date',
	'text',
	'attachments',
] as const;

const PERSON = { name: '张三', address: 'zhangsan@example.com' };

export const SCHEMA = schemaLike({
	mail_id: 'MAIL_ID',
	from: PERSON,
	to: [PERSON],
	cc: [PERSON],
	subject: '季度报告',
	date: '2026-03-01T01:30:00.000Z',
	text: '你好',
	attachments: [
		{
			file_name: 'report.pdf',
			mime_type: 'application/pdf',
			bytes: 1024,
			inline: false,
			binary_field: 'attachment_0',
		},
	],
});

const EXTENSIONS: Record<string, string> = {
	'image/gif': 'gif',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'message/rfc822': 'eml',
	'text/calendar': 'ics',
	'text/html': 'html',
	'text/plain': 'txt',
};

interface ReadOptions {
	attachmentPrefix?: string;
	rawField?: string;
}

/** A mail as an item: what it says, and its files where they are wanted. */
export async function mailItem(
	run: OperationRun,
	id: string,
	data: unknown,
): Promise<ItemWithFiles> {
	const raw = String(data ?? '');
	const mail = readMail(raw);
	const options = (run.values.options ?? {}) as ReadOptions;
	const { prepareBinaryData } = run.context.helpers;
	const binary: IBinaryKeyData = {};
	const attachments: IDataObject[] = [];
	for (const [index, attachment] of mail.attachments.entries()) {
		const told = described(attachment, index);
		if (run.values.downloadAttachments === true) {
			const field = `${options.attachmentPrefix ?? FILES_PREFIX}${index}`;
			const { content, mimeType } = attachment;
			binary[field] = await prepareBinaryData(content, told.file_name as string, mimeType);
			told.binary_field = field;
		}
		attachments.push(told);
	}
	if (options.rawField) {
		binary[options.rawField] = await prepareBinaryData(
			mailBytes(raw),
			`${id}.eml`,
			'message/rfc822',
		);
	}
	return new ItemWithFiles({ mail_id: id, ...said(mail), attachments, ...headersOf(mail) }, binary);
}

function described({ fileName, mimeType, content, contentId, inline }: Attachment, index: number) {
	const file: IDataObject = {
		file_name: fileName ?? `part-${index + 1}.${EXTENSIONS[mimeType] ?? 'bin'}`,
		mime_type: mimeType,
		bytes: content.length,
		inline,
		...(contentId !== undefined && { content_id: contentId }),
	};
	return file;
}

function said(mail: Mail): IDataObject {
	const { from, sender, replyTo, to, cc, bcc } = mail;
	const given = {
		from,
		sender,
		reply_to: replyTo,
		to,
		cc,
		bcc,
		subject: mail.subject,
		date: mail.date,
		message_id: mail.messageId,
		in_reply_to: mail.inReplyTo,
		references: mail.references,
		text: mail.text,
		html: mail.html,
	};
	return Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== undefined),
	) as unknown as IDataObject;
}

/** By name; a list where a name stands several times. */
function headersOf({ headers }: Mail): IDataObject {
	const byName: Record<string, string | string[]> = {};
	for (const { name, value } of headers) {
		if (!isSafeObjectProperty(name)) continue;
		byName[name] = Object.hasOwn(byName, name) ? [byName[name], value].flat() : value;
	}
	return { headers: byName };
}
