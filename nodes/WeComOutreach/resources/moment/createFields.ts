import {
	customerTagsField,
	departmentsField,
	mediaFields,
	membersField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { linkUrl } from '../attachments';

const UPLOADED_BY = 'Attachment → Upload';
const MOST_PICTURES = 9;
const MOST_MEMBERS = 100_000;

const shownFor = (kind: string): Field['displayOptions'] => ({ show: { attachment: [kind] } });

/** The place of an attachment in the list, and its type, which the choice above has settled. */
const entry = (displayName: string, type: string, values: Field[]) => ({
	displayName,
	name: type,
	send: 'body.attachments[]',
	values: [
		{
			displayName: 'Type',
			name: 'type',
			type: 'hidden',
			default: type,
			description: 'The type of the attachment',
			send: 'msgtype',
		} satisfies Field,
		...values,
	],
});

const IMAGES: Field = {
	displayName: 'Images',
	name: 'images',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Image',
	required: true,
	default: {},
	displayOptions: shownFor('images'),
	description: 'Up to 9 pictures, 10,800 × 1,080 pixels at most each',
	limits: { minItems: 1, items: MOST_PICTURES },
	options: [
		entry(
			'Image',
			'image',
			mediaFields({
				displayName: 'Image',
				name: 'image',
				send: 'image.media_id',
				upload: 'image',
				uploadedBy: UPLOADED_BY,
			}),
		),
	],
};

const LINK: Field = {
	displayName: 'Link',
	name: 'link',
	type: 'fixedCollection',
	placeholder: 'Add Link',
	required: true,
	default: {},
	displayOptions: shownFor('link'),
	description: 'The web page that the post leads to',
	options: [
		entry('Link', 'link', [
			{ ...linkUrl({ decidedBy: '', place: '' }), displayOptions: undefined },
			{
				displayName: 'Link Title',
				name: 'linkTitle',
				type: 'string',
				default: '',
				description:
					'The headline of the link, 64 Chinese characters at most (two Latin letters count as one)',
				send: 'link.title',
				limits: { hanzi: 64 },
			},
			...mediaFields({
				displayName: 'Link Cover',
				name: 'linkCover',
				send: 'link.media_id',
				upload: 'image',
				uploadedBy: UPLOADED_BY,
			}),
		]),
	],
};

const VIDEO: Field = {
	displayName: 'Video',
	name: 'video',
	type: 'fixedCollection',
	placeholder: 'Add Video',
	required: true,
	default: {},
	displayOptions: shownFor('video'),
	description: 'The one video of the post, 30 seconds at most',
	options: [
		entry(
			'Video',
			'video',
			mediaFields({
				displayName: 'Video',
				name: 'video',
				send: 'video.media_id',
				upload: 'video',
				uploadedBy: UPLOADED_BY,
			}),
		),
	],
};

export const MOMENT_FIELDS: Field[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description:
			'What to say, 2,000 Chinese characters at most (two Latin letters count as one); it may be left empty where there is an attachment',
		send: 'body.text.content',
		limits: { hanzi: 2000 },
	},
	{
		displayName: 'Attachment',
		name: 'attachment',
		type: 'options',
		options: [
			{ name: 'Images', value: 'images', description: 'Up to 9' },
			{ name: 'Link', value: 'link' },
			{ name: 'None', value: '' },
			{ name: 'Video', value: 'video' },
		],
		default: '',
		description: 'What is posted with the text; a moment has one kind of attachment only',
	},
	IMAGES,
	LINK,
	VIDEO,
];

/** Who posts it, and which of their customers see it. */
export const VISIBLE_RANGE: Field[] = [
	customerTagsField({
		displayName: 'Customer Tags',
		name: 'tags',
		send: 'body.visible_range.external_contact_list.tag_list',
		description:
			'IDs of customer tags (企业客户标签), separated by commas or as a list: only customers with one of them see the moment. Tags of rule groups will not do. Without any, all customers of the members do.',
	}),
	departmentsField({
		displayName: 'Posted by Departments',
		name: 'departments',
		send: 'body.visible_range.sender_list.department_list',
		description:
			'IDs of departments (部门) whose members are to post it, numbers separated by commas or as a list',
	}),
	membersField({
		displayName: 'Posted by Members',
		name: 'members',
		send: 'body.visible_range.sender_list.user_list',
		limits: { items: MOST_MEMBERS },
		description:
			'User IDs (账号) of the members who are to post it, separated by commas or as a list, 100,000 at most. Without members and departments: everyone whom the app can see.',
	}),
];
