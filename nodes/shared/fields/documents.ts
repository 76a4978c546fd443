import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field>;

/** The API takes no links, and the ID in a link is not the one it means. */
const NO_LINK = {
	regex: /^(?!\s*https?:)/i,
	hint: 'is a link, and WeCom takes document IDs only: give the one that Create answered beside the link',
};

/** A document of any kind that the app made. WeCom has no list of them. */
export function documentField(field: Given = {}): Field {
	return {
		displayName: 'Document ID',
		name: 'documentId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'dcnk0_rTKCVXi7zA1vXkBi2drd3LMmDPoqpYP8XO5ZcQIwT9WXmt',
		description:
			'The ID of a document (文档) that this app created: Document → Create answers it as docid, and nothing shows it later, so keep it. The link of a document does not hold it.',
		send: 'body.docid',
		limits: { pattern: NO_LINK },
		...field,
	};
}

/** A form that the app made. */
export function formField(field: Given = {}): Field {
	return {
		displayName: 'Form ID',
		name: 'formId',
		type: 'string',
		required: true,
		default: '',
		description:
			'The ID of a form (收集表) that this app created: Form → Create answers it as formid. The link of a form does not hold it.',
		send: 'body.formid',
		limits: { pattern: NO_LINK },
		...field,
	};
}

/** A sheet of the spreadsheet that `documentId` of the form names. */
export function sheetField(field: Given = {}): Field {
	return locator({
		thing: 'Sheet',
		search: 'searchSheets',
		idPlaceholder: 'q979lj',
		id: ANY_ID,
		name: 'sheetId',
		required: true,
		description:
			'The sheet (工作表) of the spreadsheet: choose from the list, or give the ID that Spreadsheet → Get Sheets shows',
		send: 'body.sheet_id',
		...field,
	});
}

/** A page of the smart document that `documentId` of the form names. */
export function smartPageField(field: Given = {}): Field {
	return locator({
		thing: 'Page',
		search: 'searchSmartPages',
		idPlaceholder: 'abc123',
		id: ANY_ID,
		name: 'pageId',
		required: true,
		description:
			'The page (页面) of the smart document: choose from the list, or give the ID that Smart Document Page → Get Many shows',
		send: 'body.page_id',
		...field,
	});
}

/** A round of the form that `formId` of the form names. */
export function formRoundField(field: Given = {}): Field {
	return locator({
		thing: 'Round',
		search: 'searchFormRounds',
		idPlaceholder: 'REPEAT_ID',
		id: ANY_ID,
		name: 'roundId',
		description:
			'One round (周期) of a form that repeats: choose from the list, or give an ID that Form → Get shows under repeated_id. Without it all rounds are taken; a form that does not repeat has one.',
		...field,
	});
}
