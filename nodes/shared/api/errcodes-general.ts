/** What happened, and what to do about it, by errcode. */
export type Words = Readonly<Record<number, readonly [message: string, advice: string]>>;

const CHECK_APP_SCOPE =
	"Add the member or department to the app's visible range in the WeCom admin console (App Management → the app → Allowed users), or use a credential whose app can see them.";
const USE_OTHER_ID = 'Choose another value, or update the existing one instead.';
export const CHECK_MEMBER =
	'User IDs stand in the admin console under Contacts → the member → Account. They are not names or mobile numbers.';
export const CHECK_DEPARTMENT =
	'Take the id from Department → Get Many, or choose the department from the list.';
const CHECK_TAG = 'Take the id from Tag → Get Many, or choose the tag from the list.';
export const CREATED_BY_APP = 'Use the credential of the app that created it.';
const CHECK_CHAT =
	'Group chats made by the API have the chat id that Create Group Chat answered. Customer groups and chats made in the WeCom app have other ids.';
const CHECK_RECEIVERS =
	"Check the user, department and tag ids, and that the app's visible range includes them.";
const CHECK_SCHOOL_ACCESS =
	'Let an administrator add the app to those that may read and edit the school directory, in the admin console under Home-School Communication.';
const CHECK_SERVICE_ACCOUNT =
	'Choose the account from the list, or take its ID from Account → Get Many. The app must be allowed to manage it.';

/** Errcodes of up to five digits. */
export const GENERAL: Words = {
	[-1]: ['WeCom is busy', 'Try again in a moment. The node has already tried three times.'],
	6000: [
		'The data was changed by someone else at the same time',
		'Read it again, then repeat the change.',
	],
	40001: [
		'The secret does not fit the corp id',
		'Copy the Secret anew from the admin console (App Management → the app → Secret). It may have been reset, the app disabled, or the corp id may belong to another company.',
	],
	40003: ['No member has this user id', CHECK_MEMBER],
	40004: [
		'WeCom does not take this type of file here',
		'Images are JPG or PNG, voice is AMR, video is MP4. Other types go as a file.',
	],
	40005: ['The type is not one that WeCom knows', 'Choose one of the types in the list.'],
	40006: [
		'The file is too small or too large',
		'A file has at least 5 bytes. Images and videos: 10 MB, voice: 2 MB, other files: 20 MB.',
	],
	40007: [
		'WeCom does not know this media id',
		'A media id lives three days and only within the company that uploaded it. Upload the file again.',
	],
	40008: ['WeCom does not take this message type here', 'Choose another type of message.'],
	40009: ['The image has the wrong size', 'Use a JPG or PNG of at most 10 MB.'],
	40013: [
		'WeCom does not know this corp id',
		'Copy the corp id from the admin console: My Company → Company Information, at the bottom.',
	],
	40014: [
		'WeCom refused the access token',
		'A fresh token was refused too. Check the secret of the credential, and that the Base URL leads to the same WeCom that issued it.',
	],
	40016: ['The number of buttons is wrong', 'Give between one and six buttons.'],
	40031: ['The list holds a user id that WeCom does not know', CHECK_MEMBER],
	40032: ['The list of user ids is empty or too long', 'Give fewer user ids at once.'],
	40033: [
		'The request holds characters that WeCom does not take',
		'Remove control characters and \\uXXXX sequences.',
	],
	40035: ['WeCom finds a value wrong', "The name of the field stands in WeCom's answer below."],
	40036: ['The length of the template id is wrong', 'Copy the template id again.'],
	40039: [
		'A URL is empty or too long',
		'Give a URL of at most 2048 bytes that begins with http:// or https://.',
	],
	40056: [
		'The agent id does not belong to this credential',
		'The AgentId stands beside the Secret in the admin console: give the one of the same app.',
	],
	40058: ['WeCom finds a value wrong', "The name of the field stands in WeCom's answer below."],
	40063: [
		'A value that WeCom needs is missing',
		"The name of the field stands in WeCom's answer below.",
	],
	40066: ['The list of departments is wrong', CHECK_DEPARTMENT],
	40068: ['WeCom does not know this tag', CHECK_TAG],
	40070: ['None of the members and departments could be used for the tag', CHECK_RECEIVERS],
	40071: ['A tag with this name exists already', USE_OTHER_ID],
	40072: ['The tag name is empty or too long', 'Give between 1 and 32 characters.'],
	40078: [
		'The code is wrong or was used already',
		'A code works once and for five minutes. Ask for a new one.',
	],
	40096: [
		'WeCom does not know this external user id',
		'Take it from a customer list of the same company: each company sees other ids for the same person.',
	],
	40097: [
		'The member has not left the company',
		'Use the operation that hands over from a member who is still there.',
	],
	40098: [
		'The member has not verified their identity',
		'The member who takes over must have activated WeCom and verified the real name.',
	],
	40099: [
		'The member cannot take more customers',
		'Choose another member: this one has reached the highest number.',
	],
	40100: ['The customer is being handed over already', 'Wait for the result: it takes 24 hours.'],
	40128: [
		'The customer was handed over too often',
		'A customer of a member who is still there can change hands twice in 90 days.',
	],
	40129: ['The customer is being handed over already', 'Wait for the result: it takes 24 hours.'],
	40130: ['The member who takes over serves the customer already', 'Choose another member.'],
	40131: [
		'The member who hands over does not serve this customer',
		'Give the member who added the customer.',
	],
	40143: [
		'The member who takes over is blocked',
		'Choose another member, or look at the notice in the admin console.',
	],
	40212: [
		'The version of the key is too low',
		'A new public key needs a higher Version than the one before it.',
	],
	41001: [
		'The request carried no access token',
		'Check that the Base URL leads straight to WeCom, or to a proxy that keeps the query.',
	],
	41004: ['The secret is missing', 'Fill in Secret in the WeCom credential.'],
	41009: ['The user id is missing', CHECK_MEMBER],
	41011: ['The agent id is missing', 'Give the Agent ID in the credential or under Options.'],
	41054: ['The member has not activated WeCom', 'Choose a member who uses WeCom.'],
	41041: [
		'The number of members is wrong',
		'A contact way for one member takes exactly one; one for several takes 1 to 100, those of its departments counted.',
	],
	41017: ['The tag id is missing', CHECK_TAG],
	41050: [
		'The welcome code is no longer good',
		'It lasts 20 seconds from the event that tells of the customer, and for one message. Send the welcome message first of all, and upload large files beforehand.',
	],
	41051: [
		'The customer has been greeted already',
		'The member and the customer have begun to chat, or a welcome message has gone out. There is nothing left to do.',
	],
	41063: ['The mass message is still being handed out', 'Try again in a moment.'],
	41096: [
		'Another app is greeting the customer',
		'Only the first app that answers may. It may still fail: try once more within the 20 seconds, or take the member out of the visible range of the other app.',
	],
	42001: [
		'The access token has expired',
		'A fresh token was refused too. Check the clock and the proxy between n8n and WeCom.',
	],
	43004: [
		'The member has not connected WeChat',
		'Ask the member to follow the company in WeChat (WeChat plugin) first.',
	],
	43009: [
		'The company is not verified',
		'Verify the company in the admin console: My Company → Company Information.',
	],
	43012: [
		'The app has no callback URL',
		'Set up Receive Messages for the app in the admin console first.',
	],
	44001: ['The file is empty', 'Check the binary property that the file comes from.'],
	44004: ['The text is empty', 'Give the text to send.'],
	45001: ['The file is too large', 'Images and videos: 10 MB, voice: 2 MB, other files: 20 MB.'],
	45002: ['The text is too long', 'A text has at most 2048 bytes: about 680 Chinese characters.'],
	45009: [
		'Too many calls: WeCom has stopped taking this one for now',
		'Wait: a minute for a limit a minute, the rest of the hour or day for the others. Lower Parallel Requests under Options, or spread the work over time.',
	],
	45024: [
		'The company has no account left',
		'Ask for a larger account quota in the admin console.',
	],
	45026: [
		'WeCom protects itself against the deletion of too many members',
		'Delete fewer members a day, or confirm the deletion in the admin console.',
	],
	45029: [
		'The answer would be too large',
		'Ask for less at once: a smaller limit, or one department at a time.',
	],
	45032: ["The author's name is too long", 'Give at most 64 bytes.'],
	45033: ['Too many calls at the same time', 'Lower Parallel Requests under Options.'],
	46004: ['The member does not exist', CHECK_MEMBER],
	48002: [
		'This credential may not call this method',
		"WeCom ties methods to secrets: writing the directory and its visibility rules need the Contacts Sync secret, customer methods need the Customer Contact secret or an app that is allowed there, meetings and the staff roster an own app that the admin console names for their API, and school methods the school's app. Use a credential with that secret.",
	],
	48009: [
		'The Contacts Sync secret may no longer read more than IDs',
		'Since August 2022 it reads names and details only from IP addresses of before. Read with the secret of an app that sees the directory, or read IDs: Get Many IDs of departments, and of members.',
	],
	48006: [
		'WeCom has withdrawn this permission',
		'Look at the app in the admin console: there is a notice that says why.',
	],
	50002: ['The member is outside what this credential may see', CHECK_APP_SCOPE],
	50003: ['The app is disabled', 'Enable it in the admin console.'],
	60001: ["The department's name is empty or too long", 'Give between 1 and 64 characters.'],
	60003: ['No department has this id', CHECK_DEPARTMENT],
	60004: ['The parent department does not exist', CHECK_DEPARTMENT],
	60005: ['The department still has members', 'Move or delete its members first.'],
	60006: ['The department still has sub-departments', 'Delete its sub-departments first.'],
	60007: ['The root department cannot be deleted', 'Choose another department.'],
	60008: [
		'The department exists already',
		'The name or the id is taken there: choose another, or update the existing department.',
	],
	60009: [
		"The department's name holds a character that WeCom does not take",
		'Leave out \\ : * ? " < > and |.',
	],
	60010: ['A department cannot stand below itself', 'Choose another parent department.'],
	60011: ['The credential has no permission for this member, department or tag', CHECK_APP_SCOPE],
	60020: [
		"WeCom does not accept calls from this server's IP address",
		'Two ways out: add the address to the trusted IPs of the app (admin console → App Management → the app → Company trusted IPs), or send the calls through a proxy whose address is trusted and give its address as Base URL in the credential.',
	],
	60021: ['The member is outside what this credential may see', CHECK_APP_SCOPE],
	60102: ['A member with this user id exists already', USE_OTHER_ID],
	60103: [
		'The mobile number is not valid',
		'Give the number with its country code, for example +86 13800000000.',
	],
	60104: ['Another member has this mobile number', USE_OTHER_ID],
	60105: ['The email address is not valid', 'Give a whole address of 6 to 64 bytes.'],
	60106: ['Another member has this email address', USE_OTHER_ID],
	60110: ['The member would be in too many departments', 'Give at most 100 departments.'],
	60111: ['No member has this user id', CHECK_MEMBER],
	60112: ["The member's name is not valid", 'Give between 1 and 64 characters.'],
	60119: ['The member has been deleted', CHECK_MEMBER],
	60121: [
		'No member was found',
		'Check the mobile number or user id, and that the app can see the member.',
	],
	60123: ['A department id is wrong', CHECK_DEPARTMENT],
	60124: ['The id of the parent department is wrong', CHECK_DEPARTMENT],
	60125: [
		"The department's name is not valid",
		'Give 1 to 64 characters without \\ : * ? " < > and |.',
	],
	60127: ['The department is missing', CHECK_DEPARTMENT],
	60129: [
		'The member has neither a mobile number nor an email address',
		'Give at least one of the two.',
	],
	60132: [
		'Leader in Departments does not fit Departments',
		'Give one entry for each department, in the same order.',
	],
	60136: ['The record does not exist', 'Check the id: it may have been deleted.'],
	60137: ['Another parent has this mobile number', USE_OTHER_ID],
	60140: ['The response code is not valid', 'A response code works once and for 72 hours.'],
	60149: ['Another student has this mobile number', USE_OTHER_ID],
	65007: [
		'The department of the school has the wrong type for this',
		'A class stands below a grade; managers and teachers fit the type of the department.',
	],
	65010: ['This is the user id of no student', 'Take the id from Student → Get Many.'],
	65013: ['The student still has parents', 'Delete the parents first.'],
	65018: ['The student has as many parents as possible', 'Delete another parent first.'],
	65022: ['The app has no access to the school directory', CHECK_SCHOOL_ACCESS],
	65023: ['The app has no access to the school directory', CHECK_SCHOOL_ACCESS],
	81001: [
		'The department is full',
		'A department holds at most 30,000 members and sub-departments.',
	],
	81002: ['The tree of departments is too deep', 'At most 15 levels are possible.'],
	81003: ['The tag is full', 'A tag holds at most 30,000 members and departments.'],
	81011: ['This credential may not change the tag', CREATED_BY_APP],
	81012: ['The tag has no visible range', CHECK_TAG],
	81013: ['None of the receivers can get the message', CHECK_RECEIVERS],
	81014: [
		'Too many members or departments for one call',
		'Give at most 1,000 members and 100 departments.',
	],
	81015: [
		"The address does not belong to the company's mail domain",
		'Give an address of that domain.',
	],
	81017: [
		'The range is too large',
		'Name the owners whose groups you want: at most 100 at a time.',
	],
	81031: [
		'No contact visibility rule has this ID',
		'Choose the rule from the list, or take the ID from Contact Visibility Rule → Get Many: it may have been deleted.',
	],
	81032: [
		'Another rule of this type is about some of the same members, departments or tags',
		'Update that rule, or leave them out of one of the two. Contact Visibility Rule → Get Many shows whom each is about.',
	],
	81033: [
		'The company has as many rules of this type as it can',
		'Delete one that is no longer needed, or add people to one: a rule takes 1,000 members, 100 departments and 100 tags.',
	],
	81034: [
		'A rule cannot change its type',
		'Give the Type that the rule has. For another one, delete the rule and create it anew.',
	],
	82001: ['No receiver was given', 'Give at least one member, department or tag.'],
	82002: ['The list of departments is empty or too long', 'Give at most 100 departments.'],
	82003: ['The list of tags is empty or too long', 'Give at most 100 tags.'],
	84061: [
		'The member and the customer are not in contact',
		'Give a member who has added this customer.',
	],
	84074: [
		'This credential may not use customer contact',
		'Allow the app under Customer Contact → API in the admin console, or use the Customer Contact secret.',
	],
	84084: [
		'The member does not serve customers',
		'Add the member to the Customer Contact range in the admin console.',
	],
	86001: ['The chat id is not valid', CHECK_CHAT],
	86003: ['No group chat has this id', CHECK_CHAT],
	86004: ["The group's name is not valid", 'Give at most 50 characters.'],
	86006: [
		'The group would have too few or too many members',
		'A group chat has 2 to 2,000 members.',
	],
	86007: ['A member cannot join the group', CHECK_RECEIVERS],
	86008: ['The group chat belongs to another app', CREATED_BY_APP],
	86215: ['A group chat with this chat id exists already', USE_OTHER_ID],
	86216: ['A member cannot join the group', CHECK_RECEIVERS],
	86220: [
		'A value of the group chat is wrong',
		"The name of the field stands in WeCom's answer below.",
	],
	90456: ['The organizer is missing', 'Give at least one administrator who is an attendee.'],
	90457: [
		'WeCom does not know this calendar',
		'Give the id that Create Calendar answered. Only calendars made by this app can be used.',
	],
	90459: ['The calendar has been deleted', 'Create a new one.'],
	90464: ['Too many attendees', 'A schedule has at most 1,000 attendees.'],
	90465: [
		'WeCom does not take this kind of repetition',
		'Choose daily, weekly, monthly, yearly or every working day.',
	],
	90472: ['This credential may not use this calendar or schedule', CREATED_BY_APP],
	90475: ['The calendar belongs to someone else', 'Choose a calendar of the organizer.'],
	90477: ['Calendars made by members are closed to apps', 'Use a calendar that this app created.'],
	90482: [
		'The start time names no occurrence of the schedule',
		'Give the start of one occurrence exactly.',
	],
	90483: [
		'A public calendar needs to know for whom',
		'Fill in Public to Members or Public to Departments.',
	],
	90500: [
		'The owner of the group has not left the company',
		'Use the operation that hands over groups of a member who is still there.',
	],
	90501: ['This is no customer group', 'Take the chat ID from Customer Group → Get Many.'],
	90502: [
		'The owner of the group has left the company',
		'Use the operation that hands over groups of members who have left.',
	],
	90503: ['The group is full', 'Remove a member of the group in WeCom, then hand it over again.'],
	90504: ['The member owns the group already', 'Choose another new owner.'],
	90507: ['The group is being handed over already', 'Wait until that is done.'],
	90508: ['The group has been handed over already', 'Nothing is left to do.'],
	90509: ['This is no customer group', 'Take the chat ID from Customer Group → Get Many.'],
	90510: [
		'Nobody of the company has used WeCom within a year',
		'Let the member who takes over log in to WeCom first.',
	],
	90511: [
		'WeCom does not know this openGId',
		'It must come from a mini program of the company, opened in a customer group that one of its service members created.',
	],
	90602: [
		'This app has no meeting with this ID',
		'Choose the meeting or webinar from the list, or give the meetingid that Create answered, with the credential of the app that created it.',
	],
	90604: ['There is no such grid', 'Choose it from the list, or take the ID from Grid → Get Many.'],
	90606: ['The grid has too many managers', 'Give at most 20.'],
	90607: [
		'The grid still has members',
		'Take the members out of it and of all grids below it first.',
	],
	90608: ['A grid beside it has the same name', 'Give it another name.'],
	90609: ['The grid has too many members', 'Give at most 100.'],
	90610: ['The grid has too many members', 'Give at most 100.'],
	90613: ['The member manages too many grids', 'A member manages at most 10.'],
	93000: [
		'WeCom knows no robot with this key',
		'Copy the webhook URL from the settings of the robot into the credential again: it changes when the robot is reset, and ends when the robot leaves the group.',
	],
	93004: ['The robot is disabled', 'Enable it in its settings.'],
	93008: ['The robot is no longer in the group', 'Add it to the group again.'],
	95000: ['This is no customer service account', CHECK_SERVICE_ACCOUNT],
	95001: [
		'The customer has got five messages already',
		'Five can follow one message of the customer: wait for the next.',
	],
	95002: [
		'The customer has not written within 48 hours',
		'Customer service can only answer: wait for the customer to write.',
	],
	95004: ['WeCom knows no such customer service account', CHECK_SERVICE_ACCOUNT],
	95007: [
		'The token of the event is no longer valid',
		'It lasts ten minutes and belongs to one account. Leave Token empty to read without it.',
	],
	95008: ['The menu has too many entries', 'Ten of them can be tapped.'],
	95013: ['The conversation is over', 'It begins anew when the customer writes.'],
	95014: [
		'The member does not serve in this account',
		'Choose a servicer of the account, who has activated WeCom; Servicer → Get Many lists them.',
	],
	95016: [
		'The conversation cannot go to this state from where it is',
		'See where it is with Conversation → Get State. From Servicer it goes to another servicer or ends.',
	],
	95017: [
		'This app may not use the API of customer service',
		'In the admin console (管理后台) under WeChat Customer Service (微信客服) → API, let the app call it and manage the account.',
	],
	95018: [
		'The API may not write in this conversation now',
		'It can while the state is new or assistant (Conversation → Get State), not once it is with the queue or a servicer, or over.',
	],
	95019: [
		'The servicer is not serving now',
		'Choose one whose status is 0 in Servicer → Get Many, or hand the conversation to the queue.',
	],
	95021: [
		'The member or customer group is not set up for service upgrades',
		'Set it up in WeCom under customer service (微信客服) → Service Upgrade (升级服务), or choose one of Service Upgrade → Get Configuration.',
	],
};
