import { department } from './department';
import { member } from './member';
import { tag } from './tag';

export const resources = [department, member, tag];
