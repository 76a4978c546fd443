import { advancedAccount } from './advancedAccount';
import { appMailbox } from './appMailbox';
import { clientPassword } from './clientPassword';
import { mail } from './mail';
import { mailGroup } from './mailGroup';
import { memberMailbox } from './memberMailbox';
import { publicMailbox } from './publicMailbox';

export const resources = [
	mail,
	advancedAccount,
	appMailbox,
	clientPassword,
	mailGroup,
	memberMailbox,
	publicMailbox,
];
