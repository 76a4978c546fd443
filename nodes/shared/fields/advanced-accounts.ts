import type { Field, Operation } from '../operation';
import { membersField } from './ids';

/** Whose advanced features (高级功能账号) a call is about; WeCom takes 100 members at once. */
export function accountMembersField(field: Pick<Field, 'description' | 'split'>): Field {
	return membersField({
		name: 'members',
		required: true,
		send: 'body.userid_list',
		limits: { items: 100 },
		...field,
	});
}

/** How every product lists the members who have its advanced features. */
export const ACCOUNT_LIST = {
	reads: true,
	pages: {
		cursor: { send: 'body.cursor', next: 'next_cursor' },
		more: 'has_more',
		limit: { send: 'body.limit', max: 200 },
		items: 'userid_list',
	},
	output: { itemKey: 'userid' },
} as const satisfies Partial<Operation>;
