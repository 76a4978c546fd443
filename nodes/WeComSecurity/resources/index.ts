import { advancedAccount } from './advancedAccount';
import { archivedDocument } from './archive/document';
import { archivedFile } from './archive/file';
import { archivedMember } from './archive/member';
import { archivedSchedule } from './archive/schedule';
import { chatArchive } from './chatArchive';
import { dataZone } from './dataZone';
import { log } from './log';
import { network } from './network';
import { trustedDevice } from './trustedDevice';
import { zoneChat } from './zone/content/chat';
import { zoneKeywordRule } from './zone/content/keywordRule';
import { zoneMessage } from './zone/content/message';
import { zoneAnalysis } from './zone/programs/analysis';
import { zoneExport } from './zone/programs/export';
import { zoneJob } from './zone/programs/job';
import { zoneProgram } from './zone/programs/program';

export const resources = [
	chatArchive,
	advancedAccount,
	archivedDocument,
	archivedFile,
	archivedMember,
	archivedSchedule,
	dataZone,
	log,
	network,
	trustedDevice,
	zoneAnalysis,
	zoneChat,
	zoneExport,
	zoneJob,
	zoneKeywordRule,
	zoneMessage,
	zoneProgram,
];
