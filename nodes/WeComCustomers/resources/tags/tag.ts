import type { IDataObject } from 'n8n-workflow';

import { oneOrMore } from '../../../shared/fields';
import type { Field, OperationRun, Resource } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { itemSchema } from '../itemSchema';
import { changes, groupChoice, NEW_GROUP, NEW_TAGS, orderField } from './fields';
import type { TagKind } from './kinds';

const LISTED = {
	id: 'string',
	name: 'string',
	order: 'number',
	create_time: 'number',
	group_id: 'string',
	group_name: 'string',
};

export function tagResource(kind: TagKind): Resource {
	const { value, name, word, about, doc, path, options } = kind;
	return defineResource({
		value,
		name,
		description: `A mark ${about}`,
		operations: [
			{
				value: 'create',
				name: 'Create',
				action: `Create ${word}s`,
				description:
					'Add tags to a group, or a group with its first tags. Of all kinds of customer tags a company has 10,000 at most.',
				doc,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/add_${path}` },
				fields: [
					...kind.create,
					...groupChoice(kind.group({ name: 'groupId', required: true, send: 'body.group_id' })),
					NEW_TAGS,
				],
				additionalFields: [
					{
						...orderField('Tag Group Order', 'groupOrder', 'body.order'),
						displayOptions: { show: { '/groupChoice': [NEW_GROUP] } },
					},
				],
				options,
				output: { unwrap: 'tag_group' },
			},
			{
				value: 'delete',
				name: 'Delete',
				action: `Delete ${word}s`,
				description:
					'Remove tags for good, from all customers who have them. A group that has no tag left is removed too. An app can remove only what it created.',
				doc,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/del_${path}` },
				fields: [oneOrMore(kind.tag({ name: 'tagIds', required: true, send: 'body.tag_id' }))],
				options,
				output: { deleted: true },
			},
			{
				value: 'getAll',
				name: 'Get Many',
				action: `Get many ${word}s`,
				description: `List ${word}s, each with the group it is in`,
				doc,
				reads: true,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/get_${path}_list` },
				filters: [...kind.filters, groupFilter(kind), tagFilter(kind)],
				output: { items: 'tag_group', schema: itemSchema(LISTED) },
				run: listTags,
			},
			{
				value: 'update',
				name: 'Update',
				action: `Update ${word}`,
				description: `Change the name or the place of a ${word} that this app created`,
				doc,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/edit_${path}` },
				fields: [kind.tag({ name: 'tagId', required: true, send: 'body.id' })],
				updateFields: changes('tag of its group'),
				options,
			},
		],
	});
}

export function groupFilter(kind: TagKind): Field {
	return oneOrMore(kind.group({ name: 'groupIds', send: 'body.group_id' }));
}

function tagFilter(kind: TagKind): Field {
	const field = oneOrMore(kind.tag({ name: 'tagIds', send: 'body.tag_id' }));
	return {
		...field,
		description: `${field.description} With a tag group WeCom takes no notice of it.`,
	};
}

/** WeCom lists groups, each with its tags. */
async function listTags(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { tag_group: groups } = await run.send(payload);
	return ((groups ?? []) as IDataObject[]).flatMap(({ tag, group_id, group_name, strategy_id }) =>
		((tag ?? []) as IDataObject[]).map((entry) => ({
			...entry,
			group_id,
			group_name,
			...(strategy_id !== undefined && { strategy_id }),
		})),
	);
}
