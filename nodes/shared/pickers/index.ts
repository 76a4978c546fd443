import { searchAttendanceRules, searchShifts } from './attendance';
import { searchCalendars } from './calendars';
import {
	searchChainCompanies,
	searchChainGroups,
	searchChainRules,
	searchChains,
	searchPendingChainCompanies,
} from './chains';
import { searchLeavers, searchRuleGroups } from './customer-rules';
import {
	searchCustomerTagGroups,
	searchCustomerTags,
	searchRuleGroupTagGroups,
	searchRuleGroupTags,
} from './customer-tags';
import { searchCustomerGroups, searchCustomers } from './customers';
import { searchFormRounds, searchSheets, searchSmartPages } from './documents';
import { searchApps, searchDepartments, searchMembers, searchTags } from './directory';
import { searchDriveFiles, searchDriveFolders, searchDriveSpaces } from './drive';
import { searchApprovalTemplates, searchLeaveTypes, searchMeetingRooms } from './office';
import {
	searchKnowledgeGroups,
	searchKnowledgeQuestions,
	searchServiceAccounts,
	searchServicers,
} from './service';

export { mapping } from './mapping';
import {
	searchAcquisitionLinks,
	searchContactWays,
	searchMassMessages,
	searchMomentRuleGroups,
	searchMoments,
	searchProducts,
	searchSensitiveWordRules,
} from './outreach';

/** The list searches that the shared fields name: every node's `methods.listSearch`. */
export const listSearch = {
	searchAcquisitionLinks,
	searchApps,
	searchApprovalTemplates,
	searchAttendanceRules,
	searchCalendars,
	searchChainCompanies,
	searchChainGroups,
	searchChainRules,
	searchChains,
	searchContactWays,
	searchCustomerGroups,
	searchCustomerTagGroups,
	searchCustomerTags,
	searchCustomers,
	searchDepartments,
	searchDriveFiles,
	searchDriveFolders,
	searchDriveSpaces,
	searchFormRounds,
	searchKnowledgeGroups,
	searchKnowledgeQuestions,
	searchLeaveTypes,
	searchLeavers,
	searchMassMessages,
	searchMeetingRooms,
	searchMembers,
	searchMomentRuleGroups,
	searchMoments,
	searchPendingChainCompanies,
	searchProducts,
	searchRuleGroupTagGroups,
	searchRuleGroupTags,
	searchRuleGroups,
	searchSensitiveWordRules,
	searchServiceAccounts,
	searchServicers,
	searchSheets,
	searchShifts,
	searchSmartPages,
	searchTags,
};
