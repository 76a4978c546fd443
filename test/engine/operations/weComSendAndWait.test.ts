import { everyOperation } from '../support/every-operation';

everyOperation('weComSendAndWait', {
	samples: {
		maxDateAndTime: '2999-01-01T00:00:00',
		formFields: {
			values: [
				{ label: 'Reason', required: true, hint: 'In a few words' },
				{ label: 'Size', type: 'dropdown', choices: 'S\nM' },
			],
		},
	},
});
