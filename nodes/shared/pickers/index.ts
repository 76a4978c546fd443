import { searchAttendanceRules, searchShifts } from './attendance';
import { searchCalendars } from './calendars';
import {
	searchEventCategories,
	searchGrids,
	searchSiteCodes,
	searchTopEventCategories,
} from './civic';
import {
	searchChainCompanies,
	searchChainGroups,
	searchChainRules,
	searchChains,
	searchPendingChainCompanies,
} from './chains';
import { searchContactRules, searchRosterFields } from './contacts';
import { searchLeavers, searchRuleGroups } from './customer-rules';
import {
	searchCustomerTagGroups,
	searchCustomerTags,
	searchRuleGroupTagGroups,
	searchRuleGroupTags,
} from './customer-tags';
import { searchCustomerGroups, searchCustomers } from './customers';
import { searchZoneKeywordRules } from './data-zone';
import { searchFormRounds, searchSheets, searchSmartPages } from './documents';
import { searchApps, searchDepartments, searchMembers, searchTags } from './directory';
import { searchDriveFiles, searchDriveFolders, searchDriveSpaces } from './drive';
import {
	searchLayoutTemplates,
	searchMeetingAttendees,
	searchMeetingBackgrounds,
	searchMeetingLayouts,
} from './layouts';
import { searchClientPasswords, searchMailGroups, searchPublicMailboxes } from './mail';
import { searchMeetings, searchSubMeetings, searchWebinars } from './meetings';
import { searchApprovalTemplates, searchLeaveTypes, searchMeetingRooms } from './office';
import { searchConnectedDevices, searchRooms, searchRoomsDevices } from './rooms';
import { searchParents, searchSchoolDepartments, searchStudents } from './school';
import {
	searchKnowledgeGroups,
	searchKnowledgeQuestions,
	searchServiceAccounts,
	searchServicers,
} from './service';

import {
	searchSmartSheetChats,
	searchSmartSheetDateFields,
	searchSmartSheetFieldGroups,
	searchSmartSheetFields,
	searchSmartSheetRules,
	searchSmartSheetViews,
	searchSmartSheets,
} from './smart-sheets';

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
	searchClientPasswords,
	searchConnectedDevices,
	searchContactRules,
	searchContactWays,
	searchCustomerGroups,
	searchCustomerTagGroups,
	searchCustomerTags,
	searchCustomers,
	searchDepartments,
	searchDriveFiles,
	searchDriveFolders,
	searchDriveSpaces,
	searchEventCategories,
	searchFormRounds,
	searchGrids,
	searchKnowledgeGroups,
	searchKnowledgeQuestions,
	searchLayoutTemplates,
	searchLeaveTypes,
	searchLeavers,
	searchMailGroups,
	searchMassMessages,
	searchMeetingAttendees,
	searchMeetingBackgrounds,
	searchMeetingLayouts,
	searchMeetingRooms,
	searchMeetings,
	searchMembers,
	searchMomentRuleGroups,
	searchMoments,
	searchParents,
	searchPendingChainCompanies,
	searchProducts,
	searchPublicMailboxes,
	searchRooms,
	searchRoomsDevices,
	searchRosterFields,
	searchRuleGroupTagGroups,
	searchRuleGroupTags,
	searchRuleGroups,
	searchSchoolDepartments,
	searchSensitiveWordRules,
	searchServiceAccounts,
	searchServicers,
	searchSheets,
	searchShifts,
	searchSiteCodes,
	searchSmartPages,
	searchSmartSheetChats,
	searchSmartSheetDateFields,
	searchSmartSheetFieldGroups,
	searchSmartSheetFields,
	searchSmartSheetRules,
	searchSmartSheetViews,
	searchSmartSheets,
	searchStudents,
	searchSubMeetings,
	searchTags,
	searchTopEventCategories,
	searchWebinars,
	searchZoneKeywordRules,
};
