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
];
