import type { IDataObject } from 'n8n-workflow';

import type { Field, JointResult, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { RowFields } from '../../../shared/operation/rows';
import { rowOf, unsent } from '../../../shared/operation/rows';
import { idField, INVITE, mobileField, newIdField, relationField } from './fields';
import type { Person } from './person';
import { inBulk } from './rows';
import { CHANGES, NEW } from './write';

type Verb = 'create' | 'update' | 'delete';

const DONE = { create: 'created', update: 'updated', delete: 'deleted' } as const;

const TITLES = { create: 'Create', update: 'Update', delete: 'Delete' } as const;

/** One child an item: items about the same parent are one row of the call. */
const CHILD: Field[] = [
	idField({
		displayName: 'Student User ID',
		name: 'studentUserId',
		send: 'body.student_userid',
		placeholder: '={{ $json.student_userid }}',
		description:
			'The child of this item, as Student → Get Many shows it. A parent of several students has an item each, 10 at most.',
	}),
	relationField('body.relation'),
];

const rowId = ({ key, title, kind }: Person): Field =>
	idField({
		displayName: `${title} User ID`,
		name: 'userId',
		required: true,
		send: `body.${key}`,
		placeholder: `={{ $json.${key} }}`,
		description: `The user ID of the ${kind} that this item is about, at most 64 letters, digits, dots and the signs _ - @`,
	});

/** What an item says of a row, by the verb. */
const ROWS: Record<Person['kind'], Record<Verb, RowFields>> = {
	student: {
		create: NEW.student,
		update: { additionalFields: CHANGES.student },
		delete: {},
	},
	parent: {
		create: {
			fields: [mobileField('parent'), ...CHILD].map((field) => ({ ...field, required: true })),
			additionalFields: [INVITE],
		},
		update: {
			additionalFields: [
				mobileField('parent'),
				newIdField('parent', 'body.new_parent_userid'),
				...CHILD,
			],
		},
		delete: {},
	},
};

const DESCRIPTIONS: Record<Person['kind'], Record<Verb, string>> = {
	student: {
		create: 'Add students (学生) to the school directory',
		update: 'Change students (学生) of the school directory; what is not given stays as it is',
		delete: 'Remove students for good, whose parents must have been deleted before',
	},
	parent: {
		create: 'Add parents (家长) to the school directory, an item a parent and child',
		update:
			'Change parents (家长) of the school directory; what is not given stays, and children that are given take the place of all that were there',
		delete: 'Remove parents for good',
	},
};

export function bulk(person: Person): Operation[] {
	return (['create', 'delete', 'update'] as const).map((verb) => operation(person, verb));
}

function operation(person: Person, verb: Verb): Operation {
	const { kind, key, docs } = person;
	const row = ROWS[kind][verb];
	const fields = [rowId(person), ...(row.fields ?? [])];
	const form = unsent(row.additionalFields);
	return {
		value: `${verb}Many`,
		name: `${TITLES[verb]} Many`,
		action: `${TITLES[verb]} many ${kind}s`,
		description: `${DESCRIPTIONS[kind][verb]}. All items go out together, 100 a call, and each comes back with its own result.`,
		doc: docs[`${verb}Many`],
		request: { method: 'POST', path: `/cgi-bin/school/user/batch_${verb}_${kind}` },
		fields: unsent(fields),
		...(verb === 'create' && { additionalFields: form }),
		...(verb === 'update' && { updateFields: form }),
		sends: placesOf(person, verb),
		output: {
			failures: 'result_list',
			schema: schemaLike({ [key]: 'zhangsan', [DONE[verb]]: true }),
		},
		runAll: async (runs): Promise<JointResult[]> =>
			await inBulk(runs, {
				kind,
				key,
				done: DONE[verb],
				list: verb === 'delete' ? 'useridlist' : `${kind}s`,
				asSent: (sent) => (verb === 'delete' ? sent[key] : sent),
				rowOf: async (run) =>
					withChild(run, await rowOf(run, { ...row, fields }, valuesOf(run, verb))),
			}),
	};
}

function placesOf({ kind, key }: Person, verb: Verb): Record<string, string> {
	if (verb === 'delete') return { 'body.useridlist': 'userId' };
	const { fields = [], additionalFields = [] } = ROWS[kind][verb];
	const collection = verb === 'create' ? 'additionalFields' : 'updateFields';
	const place = ({ send, name }: Field) => {
		const [, own] = String(send).split('.');
		const isChild = CHILD.some((field) => field.name === name);
		return `body.${kind}s[].${isChild ? 'children[].' : ''}${own}`;
	};
	return {
		[`body.${kind}s[].${key}`]: 'userId',
		...Object.fromEntries(fields.map((field) => [place(field), field.name])),
		...Object.fromEntries(
			additionalFields.map((field) => [place(field), `${collection}.${field.name}`]),
		),
	};
}

function valuesOf({ values }: OperationRun, verb: Verb): IDataObject {
	return verb === 'update' ? { ...values, additionalFields: values.updateFields } : values;
}

/** @throws NodeOperationError where a child has no relation, or a relation no child */
function withChild(
	run: OperationRun,
	{ student_userid, relation, ...row }: IDataObject,
): IDataObject {
	if (!('parent_userid' in row)) return { student_userid, ...row };
	if (student_userid === undefined && relation === undefined) return row;
	if (student_userid === undefined || relation === undefined) {
		throw run.error(
			'Student User ID and Relation are needed together',
			`Item ${run.itemIndex}: give both, or none of them. Nothing was sent for this item.`,
		);
	}
	return { ...row, children: [{ student_userid, relation }] };
}
