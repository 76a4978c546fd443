import {
	customerTagField,
	customerTagGroupField,
	ruleGroupField,
	ruleGroupTagField,
	ruleGroupTagGroupField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { SUITE_AGENT } from './fields';

type LocatorField = typeof customerTagField;

/** Tags of the whole company and those of a rule group are two APIs of one shape. */
export interface TagKind {
	/** How names of resources begin: `customerTag`, `customerTagGroup`. */
	value: string;
	name: string;
	/** The word for one tag in a sentence. */
	word: string;
	about: string;
	doc: number;
	/** The end of the paths: `add_corp_tag`. */
	path: string;
	tag: LocatorField;
	group: LocatorField;
	/** What creating takes beside group and tags. */
	create: Field[];
	filters: Field[];
	options?: Field[];
}

export const COMPANY: TagKind = {
	value: 'customerTag',
	name: 'Customer Tag',
	word: 'customer tag',
	about: 'with which every member may mark customers (企业客户标签)',
	doc: 92117,
	path: 'corp_tag',
	tag: customerTagField,
	group: customerTagGroupField,
	create: [],
	filters: [],
	options: [SUITE_AGENT],
};

export const RULE_GROUP: TagKind = {
	value: 'ruleGroupTag',
	name: 'Rule Group Tag',
	word: 'rule group tag',
	about: 'with which only the members of a rule group may mark customers (规则组标签)',
	doc: 94882,
	path: 'strategy_tag',
	tag: ruleGroupTagField,
	group: ruleGroupTagGroupField,
	create: [
		ruleGroupField({
			name: 'ruleGroupId',
			required: true,
			send: 'body.strategy_id',
			description:
				'The rule group (客户联系规则组) whose members may use the tags, one of the first level: choose from the list, or give its ID, a number',
		}),
	],
	filters: [
		ruleGroupField({
			name: 'ruleGroupId',
			send: 'body.strategy_id',
			description:
				'The rule group (客户联系规则组) whose tags to list: choose from the list, or give its ID, a number',
		}),
	],
};
