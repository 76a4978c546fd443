import type { Field } from '../operation';
import { NUMBER_ID, locator } from './locator';

export const MAIL_ADDRESS = {
	regex: /^[^\s@]+@[^\s@]+$/,
	hint: 'must be an email address such as sales@example.com',
};

/** A mail group that the app created, by its address. */
export function mailGroupField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Mail Group',
		name: 'groupId',
		search: 'searchMailGroups',
		idPlaceholder: 'sales@example.com',
		id: { regex: '^\\S+@\\S+$', hint: 'The ID of a mail group is its address' },
		required: true,
		description:
			'The mail group (邮件群组), one that this app created: choose from the list, or give its address, which is its ID',
		...field,
	});
}

/** A public mailbox that the app created. */
export function publicMailboxField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Public Mailbox',
		name: 'mailboxId',
		search: 'searchPublicMailboxes',
		idPlaceholder: '1',
		id: NUMBER_ID,
		required: true,
		description:
			'The public mailbox (公共邮箱), one that this app created: choose from the list, or give its ID, a number that Create answered and Public Mailbox → Get Many shows',
		send: 'body.id',
		as: 'integer',
		...field,
	});
}

/** A client password of the public mailbox that `mailboxId` of the form names. */
export function clientPasswordField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Client Password',
		name: 'passwordId',
		search: 'searchClientPasswords',
		idPlaceholder: '1',
		id: NUMBER_ID,
		required: true,
		description:
			'The client password (客户端专用密码): choose from the list, or give its auth_code_id, a number that Get Many shows',
		send: 'body.auth_code_id',
		as: 'integer',
		...field,
	});
}
