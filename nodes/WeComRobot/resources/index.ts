import { media } from './media';
import { message } from './message';

export const resources = [message, media];
