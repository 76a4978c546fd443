import { acquisitionLink } from './acquisitionLink';
import { attachment } from './attachment';
import { contactWay } from './contactWay';
import { groupWelcomeMessage } from './groupWelcomeMessage';
import { joinWay } from './joinWay';
import { massMessage } from './massMessage';
import { moment } from './moment';
import { momentRuleGroup } from './momentRuleGroup';
import { product } from './product';
import { sensitiveWordRule } from './sensitiveWordRule';
import { welcomeMessage } from './welcomeMessage';

export const resources = [
	contactWay,
	joinWay,
	welcomeMessage,
	groupWelcomeMessage,
	massMessage,
	moment,
	momentRuleGroup,
	acquisitionLink,
	product,
	sensitiveWordRule,
	attachment,
];
