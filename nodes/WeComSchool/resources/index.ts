import { department } from './department';
import { externalUser } from './externalUser';
import { notice } from './notice';
import { parent, student } from './people';
import { scope } from './scope';

export const resources = [notice, department, externalUser, parent, scope, student];
