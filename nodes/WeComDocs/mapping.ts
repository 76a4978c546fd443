import { mapping } from '../shared/pickers';
import type { Column } from './resources/smartSheetTable/columns';

/** The fields of the chosen smart sheet. */
const getSmartSheetFields = mapping(['documentId', 'sheetId'], async (read, docid, sheet_id) => {
	const { COLUMNS_CALL } = await import('./resources/smartSheetTable/columns');
	const { formFieldsOf } = await import('./resources/smartSheetTable/parts');
	const { fields } = await read(COLUMNS_CALL.path, undefined, { docid, sheet_id });
	return ((fields ?? []) as Column[]).flatMap(formFieldsOf);
});

export const resourceMapping = { getSmartSheetFields };
