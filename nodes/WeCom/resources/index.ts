import { groupChat } from './groupChat';
import { jsSdk } from './jsSdk';
import { media } from './media';
import { message } from './message';
import { reply } from './reply';

export const resources = [message, groupChat, jsSdk, media, reply];
