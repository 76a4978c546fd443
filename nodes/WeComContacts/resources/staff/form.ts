import type { FieldType, IDataObject, ResourceMapperField } from 'n8n-workflow';

import type { NamedField, RosterField } from './definitions';
import { canChange, KIND, rosterFieldsIn, singleFields, VALUE } from './definitions';

/** The fields of a member that stand in a form by themselves: those of no entry, and no files. */
export const formFields = (fields: RosterField[]): NamedField[] =>
	singleFields(fields).filter(({ field }) => canChange(field));

/** They as a resource mapper shows them. None is required: what is left empty stays as it is. */
export function mapperFieldsOf(answer: IDataObject): ResourceMapperField[] {
	return formFields(rosterFieldsIn(answer)).map(({ field, label }) => ({
		id: String(field.id),
		displayName: label,
		required: false,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		type: typeOf(field),
		...(field.kind === KIND.choice && {
			options: field.choices.map(({ value }) => ({ name: value, value })),
		}),
	}));
}

function typeOf({ kind, valueType }: RosterField): FieldType {
	if (kind === KIND.choice) return 'options';
	if (kind === KIND.date) return 'dateTime';
	return valueType === VALUE.text || valueType === VALUE.phone ? 'string' : 'number';
}
