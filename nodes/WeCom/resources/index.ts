import { app } from './app';
import { groupChat } from './groupChat';
import { identity } from './identity';
import { jsSdk } from './jsSdk';
import { media } from './media';
import { menu } from './menu';
import { message } from './message';
import { network } from './network';
import { reply } from './reply';
import { workbench } from './workbench';

export const resources = [
	message,
	groupChat,
	app,
	identity,
	jsSdk,
	media,
	menu,
	network,
	reply,
	workbench,
];
