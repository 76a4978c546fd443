import { approval } from './approval';
import { approvalTemplate } from './approvalTemplate';
import { attendance } from './attendance';
import { attendanceRule } from './attendanceRule';
import { emergencyCall } from './emergencyCall';
import { leave } from './leave';
import { meetingRoom } from './meetingRoom';
import { officePhone } from './officePhone';
import { report } from './report';
import { roomBooking } from './roomBooking';
import { shift } from './shift';

export const resources = [
	approval,
	approvalTemplate,
	attendance,
	attendanceRule,
	emergencyCall,
	leave,
	meetingRoom,
	officePhone,
	report,
	roomBooking,
	shift,
];
