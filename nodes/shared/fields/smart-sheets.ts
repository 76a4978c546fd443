import type { Field } from '../operation';
import { documentField } from './documents';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field>;

const ANY_NAME = { regex: '.*\\S.*', hint: 'Give a title or an ID' };

/** The document that smart sheets lie in. */
export const smartSheetDocumentField: Field = documentField({
	description:
		'The ID of the smart sheet document (智能表格) that this app created: Document → Create answers it as docid, and nothing shows it later, so keep it. The link of a document does not hold it.',
});

/** A sheet of the smart sheet that `documentId` of the form names. */
export function smartSheetField(field: Given = {}): Field {
	return locator({
		thing: 'Sheet',
		search: 'searchSmartSheets',
		idPlaceholder: 'q979lj',
		id: ANY_ID,
		name: 'sheetId',
		required: true,
		description:
			'The sheet (子表) of the document: choose from the list, or give its ID, which stands behind tab= in its link',
		send: 'body.sheet_id',
		...field,
	});
}

/** A field of the sheet that `sheetId` of the form names. */
export function smartSheetFieldField(field: Given = {}): Field {
	return locator({
		thing: 'Field',
		search: 'searchSmartSheetFields',
		idPlaceholder: 'f53B4X',
		id: ANY_NAME,
		name: 'fieldId',
		description: 'The field (字段): choose from the list, or give its title or ID',
		...field,
	});
}

/** The same where only a field of dates will do. */
export function smartSheetDateField(field: Given & Pick<Field, 'name'>): Field {
	return locator({
		thing: 'Field',
		search: 'searchSmartSheetDateFields',
		idPlaceholder: 'f53B4X',
		id: ANY_ID,
		...field,
	});
}

export function smartSheetViewField(field: Given = {}): Field {
	return locator({
		thing: 'View',
		search: 'searchSmartSheetViews',
		idPlaceholder: 'vCRl8n',
		id: ANY_ID,
		name: 'viewId',
		description:
			'The view (视图) of the sheet: choose from the list, or give the ID that Smart Sheet View → Get Many shows',
		send: 'body.view_id',
		...field,
	});
}

export function smartSheetFieldGroupField(field: Given = {}): Field {
	return locator({
		thing: 'Field Group',
		search: 'searchSmartSheetFieldGroups',
		idPlaceholder: 'fgCLYC',
		id: ANY_ID,
		name: 'fieldGroupId',
		description:
			'The field group (编组) of the sheet: choose from the list, or give the ID that Smart Sheet Field Group → Get Many shows',
		send: 'body.field_group_id',
		...field,
	});
}

/** A rule that gives some members more or less than the others. */
export function smartSheetRuleField(field: Given = {}): Field {
	return locator({
		thing: 'Rule',
		search: 'searchSmartSheetRules',
		idPlaceholder: '2',
		id: { regex: '^[0-9]+$', hint: 'The ID of a rule is a number' },
		name: 'ruleId',
		description:
			'The rule (额外权限): choose from the list, or give its ID, a number that Smart Sheet Permission → Get Many shows',
		send: 'body.rule_id',
		as: 'integer',
		...field,
	});
}

/** A group chat that an automation of the smart sheet made. */
export function smartSheetChatField(field: Given = {}): Field {
	return locator({
		thing: 'Group Chat',
		search: 'searchSmartSheetChats',
		idPlaceholder: 'wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA',
		id: ANY_ID,
		name: 'chatId',
		required: true,
		description:
			'The group chat (群聊) that an automation of the smart sheet made: choose from the list, or give the ID that Get Many shows',
		send: 'body.chat_id',
		...field,
	});
}
