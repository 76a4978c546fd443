import { advancedAccount } from './advancedAccount';
import { capacity } from './capacity';
import { file } from './file';
import { folder } from './folder';
import { sharing } from './sharing';
import { space } from './space';

export const resources = [file, folder, sharing, space, advancedAccount, capacity];
