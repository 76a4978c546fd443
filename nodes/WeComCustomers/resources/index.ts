import { customer } from './customer';
import { customerGroup } from './customerGroup';
import { handover } from './handover/handover';
import { leaverHandover } from './handover/leaverHandover';
import { ruleGroup } from './ruleGroup';
import { serviceMember } from './serviceMember';
import { COMPANY, RULE_GROUP } from './tags/kinds';
import { tagResource } from './tags/tag';
import { tagGroupResource } from './tags/tagGroup';

export const resources = [
	customer,
	customerGroup,
	tagResource(COMPANY),
	tagGroupResource(COMPANY),
	handover,
	leaverHandover,
	ruleGroup,
	tagResource(RULE_GROUP),
	tagGroupResource(RULE_GROUP),
	serviceMember,
];
