export { readMail } from './mail';
export { mailBytes } from './raw';
export type { Address, Attachment, Mail } from './types';
