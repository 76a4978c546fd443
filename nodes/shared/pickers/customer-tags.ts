import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain, paged } from './results';

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

const CUSTOMER_TAGS = '/cgi-bin/externalcontact/get_corp_tag_list';
const RULE_GROUP_TAGS = '/cgi-bin/externalcontact/get_strategy_tag_list';

function search(path: string, entriesOf: (group: IDataObject) => INodeListSearchItems[]): Search {
	return async function (filter, paginationToken) {
		return await orExplain(async () => {
			const { tag_group: groups } = await (await reader(this))(path, undefined, {});
			const entries = ((groups ?? []) as IDataObject[]).flatMap(entriesOf);
			return paged(matching(entries, filter), paginationToken);
		});
	};
}

function groupEntry({ group_id: id, group_name: name }: IDataObject): INodeListSearchItems[] {
	return [{ name: String(name), value: String(id) }];
}

/** Two groups may have tags of the same name. */
function tagEntries({ group_name: group, tag }: IDataObject): INodeListSearchItems[] {
	return ((tag ?? []) as IDataObject[]).map(({ id, name }) => ({
		name: `${String(group)} / ${String(name)}`,
		value: String(id),
	}));
}

export const searchCustomerTags = search(CUSTOMER_TAGS, tagEntries);
export const searchCustomerTagGroups = search(CUSTOMER_TAGS, groupEntry);
export const searchRuleGroupTags = search(RULE_GROUP_TAGS, tagEntries);
export const searchRuleGroupTagGroups = search(RULE_GROUP_TAGS, groupEntry);
