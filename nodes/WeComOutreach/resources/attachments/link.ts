import { WEB_ADDRESS } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import type { AttachmentRules } from './types';
import { shownFor } from './types';

type LinkRules = Pick<AttachmentRules, 'decidedBy' | 'place' | 'lenient' | 'urlBytes'>;

export const linkUrl = ({ decidedBy, place, urlBytes }: LinkRules): Field => ({
	displayName: 'Link URL',
	name: 'linkUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'https://example.com',
	displayOptions: shownFor(decidedBy, 'link'),
	description: `The address to open, with http:// or https://${upTo(urlBytes)}`,
	send: `${place}link.url`,
	limits: { pattern: WEB_ADDRESS, ...(urlBytes && { bytes: urlBytes }) },
});

const linkTitle = ({ decidedBy, place, lenient = false }: LinkRules): Field => ({
	displayName: 'Link Title',
	name: 'linkTitle',
	type: 'string',
	...(!lenient && { required: true }),
	default: '',
	displayOptions: shownFor(decidedBy, 'link'),
	description: 'The headline of the card, 128 bytes at most (a Chinese character takes 3)',
	send: `${place}link.title`,
	limits: { bytes: 128 },
});

/** A card with a headline, some lines and a cover by its address. */
export const linkFields = (rules: LinkRules): Field[] => {
	const { decidedBy, place, urlBytes } = rules;
	return [
		linkUrl(rules),
		linkTitle(rules),
		{
			displayName: 'Link Description',
			name: 'linkDescription',
			type: 'string',
			default: '',
			displayOptions: shownFor(decidedBy, 'link'),
			description: 'The lines below the headline, 512 bytes at most (a Chinese character takes 3)',
			send: `${place}link.desc`,
			limits: { bytes: 512 },
		},
		{
			displayName: 'Link Cover URL',
			name: 'linkCoverUrl',
			type: 'string',
			default: '',
			placeholder: 'https://example.com/cover.png',
			displayOptions: shownFor(decidedBy, 'link'),
			description: `The address of the picture beside the headline${upTo(urlBytes)}`,
			send: `${place}link.picurl`,
			limits: { pattern: WEB_ADDRESS, ...(urlBytes && { bytes: urlBytes }) },
		},
	];
};

const upTo = (bytes: number | undefined) =>
	bytes === undefined ? '' : `, ${bytes.toLocaleString('en')} bytes at most`;
