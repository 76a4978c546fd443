import type { Field } from '../operation';
import { locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

export function attendanceRuleField(field: Given): Field {
	return locator({
		thing: 'Attendance Rule',
		search: 'searchAttendanceRules',
		idPlaceholder: '69',
		id: { regex: '^[0-9]+$', hint: 'The ID of an attendance rule is a number' },
		description:
			'The attendance rule (打卡规则): choose from the list, or give its ID, a number that Attendance Rule → Get Many shows as groupid',
		as: 'integer',
		...field,
	});
}

/** A shift of the rule in the field `rule` beside it. */
export function shiftField(field: Given): Field {
	return locator({
		thing: 'Shift',
		search: 'searchShifts',
		idPlaceholder: '221',
		id: { regex: '^[0-9]+$', hint: 'The ID of a shift is a number; 0 is a day of rest' },
		description:
			'The shift (班次) of that rule: choose from the list, or give its ID, a number that Attendance Rule → Get Many shows under shifts. 0 is a day of rest (休息).',
		as: 'integer',
		...field,
	});
}
