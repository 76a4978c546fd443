import { contactRule } from './contactRule';
import { department } from './department';
import { exportJob } from './exportJob';
import { featureRequest } from './featureRequest';
import { idConversion } from './idConversion';
import { importJob } from './importJob';
import { linkedCompany } from './linkedCompany';
import { member } from './member';
import { staff } from './staff';
import { supplyChain } from './supplyChain';
import { supplyChainCompany } from './supplyChainCompany';
import { supplyChainRule } from './supplyChainRule';
import { directory } from './sync';
import { tag } from './tag';

export const resources = [
	department,
	contactRule,
	directory,
	exportJob,
	featureRequest,
	idConversion,
	importJob,
	linkedCompany,
	member,
	staff,
	supplyChain,
	supplyChainCompany,
	supplyChainRule,
	tag,
];
