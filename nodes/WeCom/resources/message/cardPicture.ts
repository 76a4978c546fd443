import { CARD, jumpFields, line } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const LARGE: Field['displayOptions'] = { show: { picture: ['large', 'both'] } };

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
	{
		...line(
			'Picture URL',
			'pictureUrl',
			`${CARD}.card_image.url`,
			'The address of the large picture',
			true,
		),
		placeholder: 'https://example.com/picture.png',
		displayOptions: LARGE,
	},
	{
		displayName: 'Aspect Ratio',
		name: 'aspectRatio',
		type: 'number',
		typeOptions: { minValue: 1.3, maxValue: 2.25, numberPrecision: 2 },
		default: 1.3,
		displayOptions: LARGE,
		description: 'The width of the large picture divided by its height, 1.3 to 2.25',
		send: `${CARD}.card_image.aspect_ratio`,
		as: 'number',
		limits: { min: 1.3, max: 2.25 },
	},
	{
		displayName: 'Picture Beside Text',
		name: 'pictureText',
		type: 'fixedCollection',
		required: true,
		default: {},
		placeholder: 'Add Picture and Text',
		displayOptions: { show: { picture: ['beside', 'both'] } },
		description: 'A small picture with text to its right (左图右文)',
		options: [
			{
				displayName: 'Picture and Text',
				name: 'entry',
				send: `${CARD}.image_text_area`,
				values: [
					{
						...line('Picture URL', 'pictureUrl', 'image_url', 'The address of the picture', true),
						placeholder: 'https://example.com/picture.png',
					},
					line('Title', 'title', 'title', 'The title beside it'),
					line('Description', 'description', 'desc', 'The lines below that title'),
					...jumpFields({ nothing: true }),
				],
			},
		],
	},
];
