import { account } from './account';
import { conversation } from './conversation';
import { customer } from './customer';
import { knowledgeGroup } from './knowledge/group';
import { knowledgeQuestion } from './knowledge/question';
import { message } from './message';
import { servicer } from './servicer';
import { statistic } from './statistic';
import { upgrade } from './upgrade';

export const resources = [
	message,
	account,
	conversation,
	customer,
	knowledgeGroup,
	knowledgeQuestion,
	servicer,
	statistic,
	upgrade,
];
