import { mediaFields } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { linkFields } from './link';
import { miniProgramFields } from './miniProgram';
import type { AttachmentKind, AttachmentRules } from './types';
import { KIND_OPTIONS, NO_ATTACHMENT, shownFor } from './types';

export { linkUrl } from './link';

const MOST_ATTACHMENTS = 9;
const ALL_KINDS: AttachmentKind[] = ['file', 'image', 'link', 'miniprogram', 'video'];

const FIELDS: Readonly<Record<AttachmentKind, (rules: AttachmentRules) => Field[]>> = {
	file: ({ decidedBy, place }) =>
		mediaFields({
			displayName: 'File',
			name: 'file',
			send: `${place}file.media_id`,
			upload: 'file',
			displayOptions: shownFor(decidedBy, 'file'),
		}),
	image: ({ decidedBy, place, pictureUrl = false }) =>
		mediaFields({
			displayName: 'Image',
			name: 'image',
			send: `${place}image.media_id`,
			upload: 'image',
			displayOptions: shownFor(decidedBy, 'image'),
			...(pictureUrl && { sendUrl: `${place}image.pic_url` }),
		}),
	link: linkFields,
	miniprogram: miniProgramFields,
	video: ({ decidedBy, place }) =>
		mediaFields({
			displayName: 'Video',
			name: 'video',
			send: `${place}video.media_id`,
			upload: 'video',
			displayOptions: shownFor(decidedBy, 'video'),
		}),
};

/** What each kind of attachment asks for, shown where it is the chosen one. */
export const attachmentFields = (kinds: AttachmentKind[], rules: AttachmentRules): Field[] =>
	kinds.flatMap((kind) => FIELDS[kind](rules));

interface OneAttachment extends Omit<AttachmentRules, 'decidedBy'> {
	kinds?: AttachmentKind[];
	description: string;
}

/** At most one attachment, whose kind the form asks for first. */
export function oneAttachment({
	kinds = ALL_KINDS,
	description,
	...rules
}: OneAttachment): Field[] {
	return [
		{
			displayName: 'Attachment',
			name: 'attachment',
			type: 'options',
			options: [...kinds.map((kind) => KIND_OPTIONS[kind]), NO_ATTACHMENT].sort((a, b) =>
				a.name.localeCompare(b.name, 'en'),
			),
			default: '',
			description,
		},
		...attachmentFields(kinds, { ...rules, decidedBy: 'attachment' }),
	];
}

/** Up to nine attachments of any kind, each a message of its own. */
export function attachmentList(rules: Pick<AttachmentRules, 'urlBytes'> = {}): Field {
	return {
		displayName: 'Attachments',
		name: 'attachments',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Attachment',
		default: {},
		description:
			'Up to 9 pictures, links, mini programs, videos and files; each reaches the customer as a message of its own',
		limits: { items: MOST_ATTACHMENTS },
		options: [
			{
				displayName: 'Attachment',
				name: 'attachment',
				send: 'body.attachments[]',
				values: [
					{
						displayName: 'Type',
						name: 'type',
						type: 'options',
						options: ALL_KINDS.map((kind) => KIND_OPTIONS[kind]),
						default: 'image',
						required: true,
						description: 'What to attach',
						send: 'msgtype',
					},
					...attachmentFields(ALL_KINDS, {
						...rules,
						decidedBy: 'type',
						place: '',
						pictureUrl: true,
					}),
				],
			},
		],
	};
}

/** What is said beside the attachments; `more` says what is special about it. */
export function messageText(bytes: number, more = ''): Field {
	return {
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: `What to say, ${bytes.toLocaleString('en')} bytes at most (a Chinese character takes 3)${more}`,
		send: 'body.text.content',
		limits: { bytes },
	};
}
