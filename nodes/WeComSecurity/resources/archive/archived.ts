import { memberField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';

/** A member whose files are archived, and who may have left. */
export const ARCHIVED_MEMBER: Field = memberField({
	name: 'userId',
	required: true,
	send: 'body.userid',
	description:
		'The member (成员) whose content is archived: choose from the list, or give the user ID, which Archived Member → Get Many shows of leavers too',
});

export const HAS_LEFT: Field = {
	displayName: 'Member Has Left',
	name: 'hasLeft',
	type: 'boolean',
	default: true,
	description: 'Whether to look among the members who left the company (已离职)',
	send: 'body.is_resigned',
	as: 'flag',
};

/** Where a file goes, and what it is called there. */
export const OUTPUT_FIELD: Field = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'data',
	hint: 'The name of the output binary field to put the file in',
	description: 'The binary field of the item that the file goes to',
};

export const FILE_NAME: Field = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'plan.pdf',
	description: 'What to call the file, with its extension, since WeCom does not say',
};

/** The file name that was given, if one was. */
export function givenFileName({ values }: OperationRun): string | undefined {
	const { fileName } = (values.additionalFields ?? {}) as { fileName?: string };
	return fileName || undefined;
}
