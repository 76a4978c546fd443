import { meetingField } from '../../../shared/fields';
import type { Field, FieldGroup } from '../../../shared/operation';

export const MEETING: Field = meetingField({
	description:
		'The meeting (会议), one that this app created. WeCom lists meetings by member: type a user ID into the search to see that member’s, or give the meetingid that WeCom Meeting → Meeting → Create answered.',
});

interface AsJson {
	placeholder: string;
	description: string;
}

/** What a form with many levels gives, or a list that an earlier node has made. */
export function formOrJson(form: Field, { placeholder, description }: AsJson): Field[] {
	const { displayName, name } = form;
	const source = `${name}From`;
	const [{ send }] = form.options as FieldGroup[];
	return [
		{
			displayName: `${displayName} From`,
			name: source,
			type: 'options',
			options: [
				{ name: 'Form', value: 'form', description: 'Each in fields of its own' },
				{ name: 'JSON', value: 'json', description: 'A list as WeCom takes it' },
			],
			default: 'form',
			description: `How the ${displayName.toLowerCase()} are given`,
		},
		{ ...form, displayOptions: { show: { [source]: ['form'] } } },
		{
			displayName: `${displayName} (JSON)`,
			name: `${name}Json`,
			type: 'json',
			required: true,
			default: '',
			placeholder,
			displayOptions: { show: { [source]: ['json'] } },
			description,
			send: send?.replace('[]', ''),
		},
	];
}

export const GRID_ID: Field = {
	displayName: 'Grid ID',
	name: 'gridId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '1',
	description:
		'The ID of the grid (宫格) as it stands in the picture of the template, whose address Meeting Layout → Get Templates shows as picture_url',
	send: 'grid_id',
};

export const PERSON_BY: Field = {
	displayName: 'Person By',
	name: 'personBy',
	type: 'options',
	options: [
		{ name: 'Member', value: 'member', description: 'By user ID' },
		{
			name: 'Temporary ID',
			value: 'temporaryId',
			description: 'By the tmp_openid of this meeting, which people from outside have too',
		},
	],
	default: 'member',
	description: 'How the person is named',
};
