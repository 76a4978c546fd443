import type { IDisplayOptions, INodePropertyOptions } from 'n8n-workflow';

import type { Field, MediaType } from '../operation';

const FORMATS: Record<MediaType, string> = {
	image: 'JPG or PNG, 10 MB at most',
	voice: 'AMR, 2 MB and 60 seconds at most',
	video: 'MP4, 10 MB at most',
	file: '20 MB at most',
};

interface MediaFile {
	/** The word for the file in the form: Image, Cover. */
	displayName: string;
	/** The first part of the names of the three fields. */
	name: string;
	send: string;
	upload: MediaType;
	required?: boolean;
	displayOptions?: IDisplayOptions;
	/** Where the address of a picture goes that Media → Upload Image gave, where that will do too. */
	sendUrl?: string;
	/** The operation that gives media ids for it, where it is not Media → Upload. */
	uploadedBy?: string;
}

/** A file of a message: a media id that is there already, or a binary property that is uploaded first. */
export function mediaFields({
	displayName,
	name,
	send,
	upload,
	required = true,
	displayOptions,
	sendUrl,
	uploadedBy = 'Media → Upload',
}: MediaFile): Field[] {
	const shownFor = (source: string): IDisplayOptions => ({
		...displayOptions,
		show: { ...displayOptions?.show, [`${name}Source`]: [source] },
	});
	const preset = required ? 'data' : '';
	return [
		{
			displayName: `${displayName} Source`,
			name: `${name}Source`,
			type: 'options',
			options: [
				{
					name: 'Binary Data',
					value: 'binary',
					description: 'A file of this workflow, uploaded first',
				},
				{
					name: 'Media ID',
					value: 'mediaId',
					description: 'A file that was uploaded in the last three days',
				},
				...(sendUrl === undefined ? [] : [URL_SOURCE]),
			],
			default: 'binary',
			displayOptions,
			description: `Where the ${displayName.toLowerCase()} comes from`,
		},
		{
			displayName: `${displayName} Input Data Field Name`,
			name: `${name}Binary`,
			type: 'string',
			required,
			default: preset,
			placeholder: 'data',
			displayOptions: shownFor('binary'),
			hint: 'The name of the input field containing the binary file data to be uploaded',
			description: `The binary field of the item that holds the ${displayName.toLowerCase()}: ${FORMATS[upload]}`,
			send,
			as: 'mediaId',
			upload,
		},
		{
			displayName: `${displayName} Media ID`,
			name: `${name}MediaId`,
			type: 'string',
			required,
			default: '',
			displayOptions: shownFor('mediaId'),
			description: `The media ID (素材) that ${uploadedBy} answered within the last three days`,
			send,
		},
		...(sendUrl === undefined
			? []
			: [urlField({ displayName, name, displayOptions: shownFor('url'), sendUrl })]),
	];
}

const URL_SOURCE: INodePropertyOptions = {
	name: 'URL',
	value: 'url',
	description: 'An address that WeCom gave for an uploaded picture; it does not expire',
};

function urlField({
	displayName,
	name,
	displayOptions,
	sendUrl,
}: Pick<MediaFile, 'displayName' | 'name' | 'displayOptions' | 'sendUrl'>): Field {
	return {
		displayName: `${displayName} URL`,
		name: `${name}Url`,
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://wework.qpic.cn/wwpic/123_abc/0',
		displayOptions,
		description:
			'The address that WeCom → Media → Upload Image answered. WeCom takes no other address here.',
		send: sendUrl,
	};
}

/** The same as two fields of a collection, of which the user adds one. */
export function mediaAlternatives({ displayName, name, send, upload }: MediaFile): Field[] {
	return [
		{
			displayName: `${displayName} Input Data Field Name`,
			name: `${name}Binary`,
			type: 'string',
			default: 'data',
			description: `The binary field of the item that holds the ${displayName.toLowerCase()}, which is uploaded first: ${FORMATS[upload]}`,
			send,
			as: 'mediaId',
			upload,
		},
		{
			displayName: `${displayName} Media ID`,
			name: `${name}MediaId`,
			type: 'string',
			default: '',
			description: 'A media ID (素材) that Media → Upload answered within the last three days',
			send,
		},
	];
}

/** The file of an upload that has no message; `audience` says who sees its name. */
export function uploadedFileField(audience: string): Field {
	return {
		displayName: 'Input Data Field Name',
		name: 'binaryPropertyName',
		type: 'string',
		required: true,
		default: 'data',
		placeholder: 'data',
		hint: 'The name of the input field containing the binary file data to be uploaded',
		description: `The binary field of the item that holds the file, of 6 bytes or more. Its file name is what ${audience}.`,
		send: 'file.media',
		as: 'file',
	};
}
