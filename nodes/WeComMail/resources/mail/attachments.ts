import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;
const MOST_FILES = 200;

const ALL = 'all';
const CHOSEN = 'chosen';

const NAMES: Field = {
	displayName: 'Input Data Field Names',
	name: 'attachmentFields',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'invoice, photo',
	displayOptions: { show: { attachments: [CHOSEN] } },
	hint: 'The names of the input fields containing the binary file data to be attached',
	description:
		'The binary fields of the item that hold the files, separated by commas or as a list. Their file names are what receivers see.',
	as: 'texts',
	limits: { items: MOST_FILES },
};

export const ATTACHMENTS: Field[] = [
	{
		displayName: 'Attachments',
		name: 'attachments',
		type: 'options',
		options: [
			{
				name: 'All Files of the Item',
				value: ALL,
				description: 'The file of every binary field that the item has',
			},
			{ name: 'Chosen Files', value: CHOSEN, description: 'The files of binary fields by name' },
			{ name: 'None', value: '' },
		],
		default: '',
		description: 'The files to send along: 200 at most, and 50 MB together with the content',
	},
	NAMES,
];

/** What the fields above send, and where it comes from. */
export const ATTACHMENT_PLACES = {
	'body.attachment_list[].file_name': 'attachmentFields',
	'body.attachment_list[].content': 'attachmentFields',
};

/** The files that the form names, in the call of a mail; each is read once all else is right. */
export async function withAttachments(run: OperationRun, payload: Payload): Promise<Payload> {
	const names = attachmentNames(run);
	if (names.length === 0) return payload;
	if (names.length > MOST_FILES) {
		throw run.error(
			`There are ${names.length} files to attach, at most ${MOST_FILES} are possible`,
		);
	}
	let left = MOST_MEGABYTES * MEGABYTE - Buffer.byteLength(String(payload.body.content));
	const attachment_list: IDataObject[] = [];
	for (const name of names) {
		const { fileName, content } = await run.file(name);
		left -= content.length;
		if (left < 0) throw tooLarge(run, fileName);
		attachment_list.push({ file_name: fileName, content: content.toString('base64') });
	}
	return { ...payload, body: { ...payload.body, attachment_list } };
}

function attachmentNames(run: OperationRun): string[] {
	const { attachments, attachmentFields } = run.values;
	if (attachments === ALL) {
		return Object.keys(run.context.getInputData()[run.itemIndex].binary ?? {});
	}
	return attachments === CHOSEN ? (run.encode(NAMES, attachmentFields) as string[]) : [];
}

const tooLarge = (run: OperationRun, fileName: string) =>
	run.error(
		`With "${fileName}" the mail is larger than ${MOST_MEGABYTES} MB, which is the most that WeCom takes`,
		'Attach fewer or smaller files, or put them into WeCom Drive and send a link. Nothing was sent for this item.',
	);
