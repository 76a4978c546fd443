import { createHash, randomBytes } from 'node:crypto';

const KEY_BYTES = 16;

/** What makes a link one member's own, and a link to this question. */
export const newKey = (): string => randomBytes(KEY_BYTES).toString('base64url');

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');
