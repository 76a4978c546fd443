import { byId } from '../support/forms';
import { everyOperation } from '../support/every-operation';
import { SMART_SHEET_SAMPLES, SMART_SHEET_STATEFUL } from '../support/smart-sheets';

const SPREADSHEET = 'doc-seeded-sheet';
const SHEET = byId('sheet-seeded');
const ROW = { 姓名: '张三', 金额: 12.5 };

everyOperation('weComDocs', {
	samples: {
		...SMART_SHEET_SAMPLES,
		binaryPropertyName: 'data',
		'form.updateQuestions.formId': 'form-seeded',
		'form.updateQuestions.questionId': '',
		'spreadsheet.appendRows.documentId': SPREADSHEET,
		'spreadsheet.appendRows.sheetId': SHEET,
		'spreadsheet.appendRows.rows': JSON.stringify([ROW]),
		'spreadsheet.getRows.documentId': SPREADSHEET,
		'spreadsheet.getRows.sheetId': SHEET,
		'spreadsheet.getRows.range': 'A1:B3',
		'spreadsheet.writeRows.start': 'B2',
		'spreadsheet.writeRows.rows': JSON.stringify([ROW]),
		merged: '[{ "start_cell": { "row": 0, "column": 0 }, "end_cell": { "row": 0, "column": 1 } }]',
	},
	inputs: { 'spreadsheet.appendRows': ROW, 'spreadsheet.writeRows': ROW },
	stateful: [
		...SMART_SHEET_STATEFUL,
		'form.updateQuestions',
		'spreadsheet.appendRows',
		'spreadsheet.getRows',
	],
});
