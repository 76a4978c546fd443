import { CARD_PICTURE_TEXT, cardPicture } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

/** A news notice has a large picture, a small one beside text, or both. */
export const CARD_PICTURE: Field[] = [
	{
		displayName: 'Picture',
		name: 'picture',
		type: 'options',
		options: [
			{ name: 'Beside Text', value: 'beside', description: 'Small, with text to its right' },
			{ name: 'Both', value: 'both' },
			{ name: 'Large', value: 'large', description: 'As wide as the card' },
		],
		default: 'large',
		description: 'How pictures are shown',
	},
	...cardPicture({ show: { picture: ['large', 'both'] } }),
	{
		...CARD_PICTURE_TEXT,
		required: true,
		displayOptions: { show: { picture: ['beside', 'both'] } },
	},
];
