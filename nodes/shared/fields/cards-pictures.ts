import type { Field, FieldGroup } from '../operation';
import { CARD, jumpFields, line } from './cards';

/** The picture as wide as the card. */
export function cardPicture(displayOptions?: Field['displayOptions']): Field[] {
	return [
		{
			...line(
				'Picture URL',
				'pictureUrl',
				`${CARD}.card_image.url`,
				'The address of the large picture',
				true,
			),
			placeholder: 'https://example.com/picture.png',
			...(displayOptions && { displayOptions }),
		},
		{
			displayName: 'Aspect Ratio',
			name: 'aspectRatio',
			type: 'number',
			typeOptions: { minValue: 1.3, maxValue: 2.25, numberPrecision: 2 },
			default: 1.3,
			...(displayOptions && { displayOptions }),
			description: 'The width of the large picture divided by its height, 1.3 to 2.25',
			send: `${CARD}.card_image.aspect_ratio`,
			as: 'number',
			limits: { min: 1.3, max: 2.25 },
		},
	];
}

const PICTURE_AND_TEXT: FieldGroup = {
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
};

/** A small picture, and text to its right. */
export const CARD_PICTURE_TEXT: Field = {
	displayName: 'Picture Beside Text',
	name: 'pictureText',
	type: 'fixedCollection',
	default: {},
	placeholder: 'Add Picture and Text',
	description: 'A small picture with text to its right (左图右文)',
	options: [PICTURE_AND_TEXT],
};
