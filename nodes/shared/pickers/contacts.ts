import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const RULE_TYPES: Readonly<Record<number, string>> = {
	1: 'Hidden',
	2: 'Limited to own departments',
	3: 'See nobody',
};

const SHOWN_IDS = 3;

/** Rules have no name: what they are for and whom they are about stands for one. */
export async function searchContactRules(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { rules } = await (await reader(this))('/cgi-bin/contactrule/list', undefined, {});
		const entries = ((rules ?? []) as IDataObject[]).map(ruleEntry);
		return paged(matching(entries, filter), paginationToken);
	});
}

function ruleEntry({ rule_id: id, rule_type: type, range }: IDataObject): INodeListSearchItems {
	const { userid, partyid, tagid } = (range ?? {}) as IDataObject;
	const whom = [listed('members', userid), listed('departments', partyid), listed('tags', tagid)]
		.filter(Boolean)
		.join('; ');
	const kind = RULE_TYPES[Number(type)] ?? `Type ${String(type)}`;
	return { name: `${kind}: ${whom || 'nobody'} (${String(id)})`, value: String(id) };
}

function listed(things: string, ids: unknown): string {
	const all = (ids ?? []) as unknown[];
	if (all.length === 0) return '';
	const more = all.length > SHOWN_IDS ? ` and ${all.length - SHOWN_IDS} more` : '';
	return `${things} ${all.slice(0, SHOWN_IDS).join(', ')}${more}`;
}

export async function searchRosterFields(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { group_list: groups } = await (await reader(this))('/cgi-bin/hr/get_fields');
		const entries = ((groups ?? []) as IDataObject[]).flatMap(({ group_name: group, field_list }) =>
			((field_list ?? []) as IDataObject[]).map((field) => ({
				name: `${String(group)}: ${String(field.field_name)}`,
				value: String(field.fieldid ?? field.field_id),
			})),
		);
		return paged(matching(entries, filter), paginationToken);
	});
}
