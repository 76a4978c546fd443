import { everyOperation } from '../support/every-operation';

const PURCHASE = { __rl: true, mode: 'id', value: 'template-purchase' };

const MAC_ADDRESS = 'c0:7b:bc:37:f8:d3';

const TWO_BREAKS = {
	break: [
		{ start: '12:00', end: '13:00' },
		{ start: '15:00', end: '15:15' },
	],
};

const CONTROLS = {
	control: [
		{ kind: 'Text', title: 'Reason', hint: 'Why', isRequired: true, isPrinted: false },
		{ kind: 'Date', title: 'When', withTime: true },
		{ kind: 'Selector', title: 'Means', choices: 'Train, Plane', several: true },
		{ kind: 'Contact', title: 'Who', mode: 'department' },
		{
			kind: 'Tips',
			title: 'Tip',
			tip: 'Read this',
			linkTitle: 'More',
			linkUrl: 'https://example.com',
		},
		{ kind: 'File', title: 'Papers', photosOnly: true },
		{
			kind: 'Table',
			title: 'Costs',
			columns: '[{"kind": "Money", "title": "Price"}]',
			printFormat: 1,
		},
		{ kind: 'Location', title: 'Where', distance: 200 },
		{ kind: 'RelatedApproval', title: 'See', templateIds: 'template-leave' },
		{ kind: 'DateRange', title: 'Span', span: 'hour', holidays: 1, hoursOfDay: 8 },
		{ kind: 'Attendance', occasion: 3, span: 'halfday' },
	],
};

const CONTROLS_AS_JSON = '[{"kind": "Text", "title": "Reason", "id": "Text-01"}]';

everyOperation('weComOa', {
	samples: {
		'approval.submit.templateId': PURCHASE,
		'approval.submit.controls': {
			mappingMode: 'defineBelow',
			value: { 'Text-2': 'Paper', 'Selector-3': '办公用品' },
		},
		'approval.submit.steps': { step: [{ kind: 1, rule: 1, members: 'lina' }] },
		timezone: 'Asia/Shanghai',
		wifiMac: MAC_ADDRESS,
		'attendanceRule.create.mac': MAC_ADDRESS,
		'attendanceRule.update.mac': MAC_ADDRESS,
		'attendanceRule.create.breaks': TWO_BREAKS,
		'attendanceRule.update.breaks': TWO_BREAKS,
		from: '2026-03-01T00:00:00',
		to: '2026-03-31T00:00:00',
		'approvalTemplate.create.controls': CONTROLS,
		'approvalTemplate.update.controls': CONTROLS,
		controlsJson: CONTROLS_AS_JSON,
	},
	stateful: ['approval.submit'],
});
