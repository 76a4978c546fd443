import { advancedAccount } from './advancedAccount';
import { document } from './document';
import { form } from './form';
import { smartDocument } from './smartDocument';
import { smartBlock } from './smartDocument/block';
import { smartPage } from './smartDocument/page';
import { smartTable } from './smartDocument/table';
import { smartSheet } from './smartSheet';
import { smartSheetFieldResource } from './smartSheetField';
import { smartSheetFieldGroup } from './smartSheetField/groups';
import { smartSheetGroupChat } from './smartSheetGroupChat';
import { smartSheetPermission } from './smartSheetPermission';
import { smartSheetRecord } from './smartSheetRecord';
import { smartSheetView } from './smartSheetView';
import { spreadsheet } from './spreadsheet';

export const resources = [
	document,
	advancedAccount,
	form,
	smartDocument,
	smartBlock,
	smartTable,
	smartPage,
	spreadsheet,
	smartSheetRecord,
	smartSheet,
	smartSheetFieldResource,
	smartSheetFieldGroup,
	smartSheetView,
	smartSheetPermission,
	smartSheetGroupChat,
];
