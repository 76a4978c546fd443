import { department } from './department';
import { exportJob } from './exportJob';
import { idConversion } from './idConversion';
import { importJob } from './importJob';
import { linkedCompany } from './linkedCompany';
import { member } from './member';
import { supplyChain } from './supplyChain';
import { supplyChainCompany } from './supplyChainCompany';
import { supplyChainRule } from './supplyChainRule';
import { directory } from './sync';
import { tag } from './tag';

export const resources = [
	department,
	directory,
	exportJob,
	idConversion,
	importJob,
	linkedCompany,
	member,
	supplyChain,
	supplyChainCompany,
	supplyChainRule,
	tag,
];
