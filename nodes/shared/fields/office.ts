import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

export function approvalTemplateField(field: Given): Field {
	return locator({
		thing: 'Template',
		search: 'searchApprovalTemplates',
		idPlaceholder: '3Tka1eD6v6JfzhDMqPd3aMkFdxqtJMc2ZRioeFXkaaa',
		id: ANY_ID,
		description:
			'The approval template (审批模板). WeCom has no list of them: the list shows those of the last approvals, and an ID typed into its search is looked up. The ID stands in the address of the page where the template is edited.',
		...field,
	});
}

export function leaveTypeField(field: Given): Field {
	return locator({
		thing: 'Leave Type',
		search: 'searchLeaveTypes',
		idPlaceholder: '1',
		id: { regex: '^[0-9]+$', hint: 'The ID of a leave type is a number' },
		description:
			'The kind of leave (假期类型): choose from the list, or give its ID, a number that Leave → Get Types shows',
		as: 'integer',
		...field,
	});
}

export function meetingRoomField(field: Given): Field {
	return locator({
		thing: 'Meeting Room',
		search: 'searchMeetingRooms',
		idPlaceholder: '1',
		id: { regex: '^[0-9]+$', hint: 'The ID of a meeting room is a number' },
		description:
			'The meeting room (会议室): choose from the list, or give its ID, a number that Meeting Room → Get Many shows',
		as: 'integer',
		...field,
	});
}
