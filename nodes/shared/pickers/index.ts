import { searchCalendars } from './calendars';
import { searchCustomerGroups, searchCustomers } from './customers';
import { searchApps, searchDepartments, searchMembers, searchTags } from './directory';

/** The list searches that the shared fields name: every node's `methods.listSearch`. */
export const listSearch = {
	searchApps,
	searchCalendars,
	searchCustomerGroups,
	searchCustomers,
	searchDepartments,
	searchMembers,
	searchTags,
};
