export { acknowledge, acknowledgeInTime, awaitReply, REPLY_WITHIN, sendText } from './answer';
export type { Response } from './answer';
export { disableButtons } from './cards';
export { mediaIdOf, withFiles } from './media';
export { opened } from './opened';
export { forget, isRepeat } from './repeats';
export type { Delivery } from './repeats';
export { answerEcho, ANSWERED, orRefuse, rawBodyOf, windowOf } from './request';
export { newServiceMessages, tellsOfServiceMessages } from './service';
