import { mapping } from '../shared/pickers';
import type { Column } from './resources/smartSheetTable/columns';
import { COLUMNS_CALL } from './resources/smartSheetTable/columns';
import { formFieldsOf } from './resources/smartSheetTable/parts';

/** The fields of the chosen smart sheet. */
const getSmartSheetFields = mapping(['documentId', 'sheetId'], async (read, docid, sheet_id) => {
	const { fields } = await read(COLUMNS_CALL.path, undefined, { docid, sheet_id });
	return ((fields ?? []) as Column[]).flatMap(formFieldsOf);
});

export const resourceMapping = { getSmartSheetFields };
