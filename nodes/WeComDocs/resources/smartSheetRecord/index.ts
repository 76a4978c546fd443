import { defineResource } from '../../../shared/operation';
import { create, update } from './createUpdate';
import { deletion } from './delete';
import { get, getMany } from './getMany';
import { upsert } from './upsert';
import { saveByWebhook } from './webhook';

export const smartSheetRecord = defineResource({
	value: 'smartSheetRecord',
	name: 'Smart Sheet Record',
	description: 'The rows of a sheet in a smart sheet document (智能表格的记录)',
	operations: [create, upsert, update, getMany, get, deletion, saveByWebhook],
});
