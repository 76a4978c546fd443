import { everyOperation } from '../support/every-operation';

everyOperation('weComCalendar', {
	samples: {
		'schedule.getFreeBusy.to': '2026-12-08T09:00:00',
		'schedule.getFreeBusy.workEnds': '18:00',
	},
});
