import { groupChat } from './groupChat';
import { jsSdk } from './jsSdk';
import { media } from './media';
import { message } from './message';

export const resources = [message, groupChat, jsSdk, media];
