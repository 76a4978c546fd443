import { department } from './department';
import { externalUser } from './externalUser';
import { healthCode } from './health/code';
import { healthReport } from './health/report';
import { identity } from './identity';
import { live } from './live';
import { notice } from './notice';
import { payment } from './payment';
import { parent, student } from './people';
import { scope } from './scope';
import { setting } from './setting';

export const resources = [
	notice,
	live,
	payment,
	department,
	externalUser,
	healthCode,
	healthReport,
	identity,
	parent,
	scope,
	setting,
	student,
];
