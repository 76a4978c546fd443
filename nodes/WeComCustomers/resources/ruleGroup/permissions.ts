import type { Field } from '../../../shared/operation';

type Permission = readonly [displayName: string, api: string, may: string];

/** What a rule group has in any case, as WeCom says. */
const ALWAYS = '. WeCom lets nobody take this one away.';

const PERMISSIONS: Permission[] = [
	['Assign Customers of Leavers', 'oper_resign_customer', 'hand over the customers of leavers'],
	['Assign Groups of Leavers', 'oper_resign_group', 'hand over the customer groups of leavers'],
	['Edit Anti-Spam Rules', 'edit_anti_spam_rule', 'set up rules against harassment (防骚扰规则)'],
	['Edit Welcome Messages', 'edit_welcome_msg', 'set up welcome messages (欢迎语)'],
	['Export Customer Groups', 'export_customer_group_list', 'export the list of customer groups'],
	['Export Customer Statistics', 'export_customer_data', 'export what members did with customers'],
	['Export Customers', 'export_customer_list', 'export the list of customers'],
	['Manage Customer Tags', 'manage_customer_tag', 'set up the customer tags of the company'],
	['Remove Duplicates in Groups', 'room_deduplication', 'find people who are in several groups'],
	['Send to Customer Groups', 'send_group_msg', 'send messages to the customer groups'],
	['Send to Customers', 'send_customer_msg', 'send messages to the customers of the company'],
	['Set Up Quick Replies', 'rapid_reply', 'set up quick replies (快捷回复)'],
	['Share Customers', 'share_customer', 'share customers with other members'],
	['Transfer Customers', 'onjob_customer_transfer', 'hand over customers of members who are there'],
	['Use Contact Ways', 'contact_me', `use contact ways (联系我)${ALWAYS}`],
	['Use Join Ways', 'join_room', `use ways to join groups (加入群聊)${ALWAYS}`],
	['View Contact Statistics', 'view_behavior_data', 'see how members were in contact'],
	['View Customer Groups', 'view_room_list', `see the list of customer groups${ALWAYS}`],
	['View Customer Statistics', 'view_customer_data', `see the numbers of customers${ALWAYS}`],
	['View Customers', 'view_customer_list', `see the list of customers${ALWAYS}`],
	['View Group Statistics', 'view_room_data', 'see the numbers of customer groups'],
];

export function permissionsField(description: string): Field {
	return {
		displayName: 'Permissions',
		name: 'permissions',
		type: 'collection',
		placeholder: 'Add Permission',
		default: {},
		description,
		options: PERMISSIONS.map(permissionField),
	};
}

function permissionField([displayName, api, may]: Permission): Field {
	return {
		displayName,
		name: camelCase(api),
		type: 'boolean',
		default: true,
		description: `Whether the admins of the rule group may ${may}`,
		send: `body.privilege.${api}`,
	};
}

function camelCase(name: string): string {
	return name.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
