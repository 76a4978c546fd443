import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

/** A member of the directory, by user id. */
export function memberField(field: Given): Field {
	return locator({
		thing: 'Member',
		search: 'searchMembers',
		idPlaceholder: 'zhangsan',
		id: {
			regex: '^[0-9a-zA-Z][0-9a-zA-Z_@.-]{0,63}$',
			hint: 'A user ID has 1 to 64 letters, digits and the signs _ - @ . and begins with a letter or digit',
		},
		description:
			'The member (成员): choose from the list, or give the user ID (账号), which the admin console shows under Contacts',
		limits: { bytes: 64 },
		...field,
	});
}

export function departmentField(field: Given): Field {
	return locator({
		thing: 'Department',
		search: 'searchDepartments',
		idPlaceholder: '1',
		id: { regex: '^[0-9]+$', hint: 'A department ID is a number; the root department is 1' },
		description:
			'The department (部门): choose from the list, or give its ID, a number; the root department is 1',
		as: 'integer',
		...field,
	});
}

export function tagField(field: Given): Field {
	return locator({
		thing: 'Tag',
		search: 'searchTags',
		idPlaceholder: '12',
		id: { regex: '^[0-9]+$', hint: 'A tag ID is a number' },
		description: 'The tag (标签): choose from the list, or give its ID, a number',
		as: 'integer',
		...field,
	});
}

export function appField(field: Given): Field {
	return locator({
		thing: 'App',
		search: 'searchApps',
		idPlaceholder: '1000002',
		id: { regex: '^[0-9]+$', hint: 'An AgentId is a number' },
		description:
			'The app (应用) by its AgentId: choose from the list, or give the number that stands beside its secret in the admin console',
		as: 'integer',
		...field,
	});
}

export function calendarField(field: Given): Field {
	return locator({
		thing: 'Calendar',
		search: 'searchCalendars',
		searchFirst: true,
		idPlaceholder: 'wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA',
		id: ANY_ID,
		description:
			'The calendar (日历), one that this app created. WeCom has no list of them: type an ID into the search to see whose it is, or give the ID that Create Calendar answered.',
		...field,
	});
}

export function customerGroupField(field: Given): Field {
	return locator({
		thing: 'Customer Group',
		search: 'searchCustomerGroups',
		idPlaceholder: 'wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA',
		id: ANY_ID,
		description:
			'The customer group (客户群): choose from the list, or give the chat ID that Customer Group → Get Many shows',
		...field,
	});
}

export function customerField(field: Given): Field {
	return locator({
		thing: 'Customer',
		search: 'searchCustomers',
		idPlaceholder: 'wmqfasd1e1927831123109rBAAAA',
		id: ANY_ID,
		description:
			'The customer (客户) by external user ID: choose from the list, or give the ID, which begins with wm (WeChat) or wo (WeCom)',
		...field,
	});
}

/** Several members: text with commas, or an expression that gives a list. */
export function membersField(field: Given): Field {
	return {
		displayName: 'Members',
		type: 'string',
		default: '',
		placeholder: 'zhangsan, lisi',
		description: 'User IDs (账号), separated by commas, or an expression that gives a list of them',
		as: 'texts',
		...field,
	};
}

export function departmentsField(field: Given): Field {
	return {
		displayName: 'Departments',
		type: 'string',
		default: '',
		placeholder: '2, 15',
		description:
			'Department IDs (部门), numbers separated by commas, or an expression that gives a list of them',
		as: 'integers',
		...field,
	};
}

export function tagsField(field: Given): Field {
	return {
		displayName: 'Tags',
		type: 'string',
		default: '',
		placeholder: '1, 7',
		description:
			'Tag IDs (标签), numbers separated by commas, or an expression that gives a list of them',
		as: 'integers',
		...field,
	};
}
