import { advancedAccount } from './advancedAccount';
import { attendee } from './attendee';
import { enrollment } from './enrollment';
import { guest } from './guest';
import { invitee } from './invitee';
import { meeting } from './meeting';
import { personalLink } from './personalLink';
import { phoneCall } from './phoneCall';
import { poll } from './poll';
import { recording } from './recording';
import { runningMeeting } from './running';
import { waitingRoom } from './waitingRoom';

export const resources = [
	meeting,
	invitee,
	guest,
	attendee,
	runningMeeting,
	waitingRoom,
	recording,
	enrollment,
	poll,
	phoneCall,
	personalLink,
	advancedAccount,
];
