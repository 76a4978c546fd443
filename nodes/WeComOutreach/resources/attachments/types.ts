import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../../shared/operation';

/** WeCom's own words for the kinds. */
export type AttachmentKind = 'file' | 'image' | 'link' | 'miniprogram' | 'video';

/** How an attachment stands in a form and in a request. */
export interface AttachmentRules {
	/** The field of the same form that says which kind it is. */
	decidedBy: string;
	/** What stands before `image.media_id` in the request: nothing in a list of attachments. */
	place: string;
	/** A picture may be one whose address Media → Upload Image gave. */
	pictureUrl?: boolean;
	/** Titles, and the covers of mini programs, may be missing. */
	lenient?: boolean;
	/** The length of addresses, where there is a limit. */
	urlBytes?: number;
}

export const KIND_OPTIONS: Readonly<Record<AttachmentKind, INodePropertyOptions>> = {
	file: { name: 'File', value: 'file' },
	image: { name: 'Image', value: 'image' },
	link: { name: 'Link', value: 'link', description: 'A card that opens a web page' },
	miniprogram: {
		name: 'Mini Program',
		value: 'miniprogram',
		description: 'A card that opens a page of a mini program',
	},
	video: { name: 'Video', value: 'video' },
};

export const NO_ATTACHMENT: INodePropertyOptions = { name: 'None', value: '' };

export const shownFor = (decidedBy: string, kind: AttachmentKind): Field['displayOptions'] => ({
	show: { [decidedBy]: [kind] },
});
