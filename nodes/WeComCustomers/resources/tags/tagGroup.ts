import { oneOrMore } from '../../../shared/fields';
import type { Resource } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { changes } from './fields';
import type { TagKind } from './kinds';
import { groupFilter } from './tag';

export function tagGroupResource(kind: TagKind): Resource {
	const { value, name, word, doc, path, options } = kind;
	return defineResource({
		value: `${value}Group`,
		name: `${name} Group`,
		description: `A group of ${word}s (标签组); creating tags creates it`,
		operations: [
			{
				value: 'delete',
				name: 'Delete',
				action: `Delete ${word} groups`,
				description:
					'Remove tag groups with all their tags for good, from all customers who have them. An app can remove only what it created.',
				doc,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/del_${path}` },
				fields: [
					oneOrMore(kind.group({ name: 'groupIds', required: true, send: 'body.group_id' })),
				],
				options,
				output: { deleted: true },
			},
			{
				value: 'getAll',
				name: 'Get Many',
				action: `Get many ${word} groups`,
				description: `List groups of ${word}s, each with its tags`,
				doc,
				reads: true,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/get_${path}_list` },
				filters: [...kind.filters, groupFilter(kind)],
				output: { items: 'tag_group' },
			},
			{
				value: 'update',
				name: 'Update',
				action: `Update ${word} group`,
				description: `Change the name or the place of a group of ${word}s that this app created`,
				doc,
				request: { method: 'POST', path: `/cgi-bin/externalcontact/edit_${path}` },
				fields: [kind.group({ name: 'groupId', required: true, send: 'body.id' })],
				updateFields: changes('tag group'),
				options,
			},
		],
	});
}
