import type { Words } from './errcodes-general';
import { CHECK_DEPARTMENT, CHECK_MEMBER, CREATED_BY_APP } from './errcodes-general';

const CHECK_SPACE =
	'Give the spaceid that Space → Create answered; WeCom has no list of spaces. The space may have been dissolved.';
const CHECK_DRIVE_FILE = 'Take the fileid from File → Get Many, or give the path in the space.';
const SPACES_OF_APP =
	'An app works in the spaces that it created itself, and in others only as far as they let it.';
const PROFESSIONAL_EDITION = 'The company needs the professional edition (专业版) of the drive.';

const SEE_REQUEST =
	'See with Advanced Feature Request → Get where it stands: an administrator may have decided meanwhile.';

const IN_ZONE =
	'in the admin console (管理后台) under Security & Management → Management Tools → Data and Intelligence Zone (安全与管理 → 管理工具 → 数据与智能专区)';
const CHECK_PROGRAM = `Its page ${IN_ZONE} shows the Program ID (程序ID), and whether it runs.`;
const CHECK_INPUT =
	'Input must have the keys and types that stand in the input protocol (输入协议) of the ability. The Python sample program wants them inside an object named input.';
const CHECK_SECRET_KEY =
	'The secret key of a message is its encrypted_secret_key from Zone Message → Get Many, decrypted with the private key of the version that stands beside it (public_key_ver).';
const CHECK_ARCHIVED = `Data Zone → Get Chat Members lists the members whose chats are. An administrator can add others ${IN_ZONE}.`;

/** Errcodes of six digits and more: each product has a range of its own. */
export const PRODUCTS: Words = {
	301002: [
		'This credential may not act for this agent id',
		'Give the AgentId of the same app as the secret.',
	],
	301021: ['No member has this user id', CHECK_MEMBER],
	301069: ['No member has this user id', CHECK_MEMBER],
	301072: [
		'WeCom finds no face in the picture',
		'Give a clear JPG or PNG of one face from the front, 1 MB at most.',
	],
	301085: [
		'WeCom knows no document or form with this ID, or this app may not open it',
		'Give the ID that Create answered, with the credential of the same app: WeCom opens documents to the app that made them. The link of a document holds another ID.',
	],
	301089: [
		'WeCom does not know this attendance rule, or it goes by no shifts',
		'Choose the rule from the list, or take the id from Attendance Rule → Get Many.',
	],
	301091: [
		'Someone of this attendance rule has another rule already',
		'Take the members, departments or tags out of the other rule first.',
	],
	301092: [
		'This app may not change the attendance rule',
		'Only the app that created a rule may change it: use its credential, or change the rule in the admin console.',
	],
	400021: [
		'Somebody named here cannot take part',
		'Give user IDs of members whom the app sees. To invite a customer, it must see a member who serves them.',
	],
	400028: [
		'Meetings are switched off in the company',
		'Switch them on in the admin console (管理后台) under Collaboration → Meeting (协作 → 会议).',
	],
	400041: ['The meeting has been called off', 'Create a new one.'],
	400219: [
		'Whoever is to have the meeting has no paid account for meetings',
		'Have an administrator buy or assign one (专业版账号, 高级功能账号), or choose another Admin.',
	],
	400221: ['The meeting is running or over', 'It can be changed only before it begins.'],
	400222: ['The start has passed', 'Give a later Start.'],
	400224: ['The meeting is running or over', 'It can be called off only before it begins.'],
	640001: ['The drive has no such space', CHECK_SPACE],
	640002: ['The drive has no such file', CHECK_DRIVE_FILE],
	640003: ['The file has been deleted', CHECK_DRIVE_FILE],
	640004: ['The app may not open this in the drive', SPACES_OF_APP],
	640005: ['The member does not belong to the space', 'Add the member with Space → Add Members.'],
	640006: [
		'The member has no room left in the drive',
		'Delete files, or assign more capacity in the admin console.',
	],
	640007: [
		'The drive is full',
		'Delete files, or buy capacity in the admin console; Edition and Capacity → Get Capacity shows what is left.',
	],
	640008: ['The app has no rights in this space', SPACES_OF_APP],
	640009: [
		'The name is not one that WeCom takes',
		'Leave out characters such as \\ / : * ? " < > and |.',
	],
	640010: ['The space would have too many members', 'Add departments in place of their members.'],
	640012: ['A user id is wrong', CHECK_MEMBER],
	640013: ['A department id is wrong', CHECK_DEPARTMENT],
	640014: ['The space has no administrator', 'Make a member administrator with Add Members.'],
	640015: ['Preview Only is not possible here', PROFESSIONAL_EDITION],
	640016: [
		'The file takes no watermark',
		'Only online documents do, and some settings need the professional edition.',
	],
	640017: [
		'The app may not use the API of the drive',
		'In the admin console (管理后台) under Collaboration → WeDrive (协作 → 微盘) → API, add the app to those that can call it.',
	],
	640018: [
		'The app may not change the drive',
		'In the admin console (管理后台) under Collaboration → WeDrive (协作 → 微盘) → API, let the app edit.',
	],
	640019: ['Too many calls of the drive', 'Wait, or lower Parallel Requests under Options.'],
	640020: [
		'The permission is not possible here',
		'A space has three administrators at most, and no department can be one.',
	],
	640021: [
		'The folder is wrong',
		'Give the fileid of a folder in this space, or for its root the ID of the space.',
	],
	640022: ['WeCom could not read the content of the file', 'Upload it again.'],
	640024: ['The file id is wrong', CHECK_DRIVE_FILE],
	640026: ['The space id is wrong', CHECK_SPACE],
	640028: ['The space has no invitation link', 'An administrator of the space has turned it off.'],
	640029: [
		'Only ordinary files can be downloaded',
		'Folders cannot, and online documents are opened by their url.',
	],
	640035: [
		'The free calls of this month are used up',
		'Without the professional edition all apps of the company share 1,000 calls of the drive a month. IDs need fewer calls than paths.',
	],
	640044: ['The space is in confidential mode', 'Space → Update Settings can end it.'],
	640045: ['Upload and Download is not possible here', PROFESSIONAL_EDITION],
	640046: ['Custom permissions are not possible here', PROFESSIONAL_EDITION],
	640054: [
		'The document is of another kind than this operation is for',
		'Document → Get shows its type: 3 document, 4 spreadsheet, 10 smart sheet, 11 smart document.',
	],
	640055: ['The document would have too many members', 'Remove some first.'],
	640056: [
		'Somebody to remove is no member of the document',
		'Get Permissions shows the members. Nothing of this call was done.',
	],
	710600: ['A message ID or its secret key is wrong', CHECK_SECRET_KEY],
	710601: ['A message ID is wrong', 'Take the msgid from Zone Message → Get Many.'],
	710602: [
		'A message has a type that cannot be taken here',
		'Leave it out: WeCom analyzes text messages only.',
	],
	710603: ['The secret key of a message is wrong', CHECK_SECRET_KEY],
	710605: ['The secret key does not open its message', CHECK_SECRET_KEY],
	710606: ['The group chat is not open to this app', CHECK_ARCHIVED],
	710608: ['The chats of this member are not open to this app', CHECK_ARCHIVED],
	710614: ['The chats of nobody in the group chat are open to this app', CHECK_ARCHIVED],
	710616: [
		'The job is of another kind of analysis',
		'Choose the Analysis that it was made with, or leave Job ID empty to make a new one.',
	],
	710617: [
		'The analysis has been submitted already',
		'Read it with Zone Analysis → Get Result. Further messages need a new one.',
	],
	710618: ['The analysis has not been submitted yet', 'Start it with Zone Analysis → Submit.'],
	710623: [
		'The analysis would have too many messages',
		'It takes 1,000, those added before included. Make another one for the rest.',
	],
	710626: [
		'A job with this Custom ID exists already',
		'An earlier try may have made it. A new job needs another Custom ID.',
	],
	710641: [
		'The app may not use the data and intelligence zone',
		`Have an administrator give it the permission (数据与智能专区权限) ${IN_ZONE}.`,
	],
	710645: ['There is no such program, or something is wrong with it', CHECK_PROGRAM],
	710646: [
		'The Notify ID is wrong',
		'Give the NotifyId of an event program_notify (专区通知应用) of the last ten minutes, or leave it empty.',
	],
	710647: ['The input does not fit the program', CHECK_INPUT],
	710671: [
		'The Debug Token has expired',
		'Ask for a new one on the page of the program, under Debug (调试). It is good for three days.',
	],
	710672: [
		'The debug mode is not open to this app',
		'Apps of service providers have it only at test companies, or where the app is installed as a test.',
	],
	710673: [
		'The program is not in debug mode',
		'Open it with Zone Program → Open Debug Mode. Where it was to be closed, nothing is left to do.',
	],
	710675: [
		'The program did not answer in time',
		'It may have done its work all the same. For what takes long there is Zone Program → Call in Background.',
	],
	730000: [
		'WeCom does not know this person or device in the meeting',
		'A temporary ID is good in one meeting: choose from the list, or take the tmp_openid from WeCom Meeting → Attendee → Get Current.',
	],
	730004: [
		'No meeting has this number',
		'Give the number that people enter to join (会议号), digits alone.',
	],
	730005: ['The meeting belongs to another app', CREATED_BY_APP],
	730006: [
		'WeCom does not know an enrollment',
		'Take the enroll_id of each from Get Many of the enrollments, for the same meeting or webinar.',
	],
	730007: [
		'The company has not bought enough for this',
		'It comes with the advanced features of meetings (会议高级功能): 企业版 2.0 and 商业版 2.0 have them, 企业版 1.0 from 10 paid meeting rooms on, 商业版 1.0 from 20 advanced accounts on.',
	],
	730008: ['The meeting has been deleted', 'Create a new one.'],
	730010: [
		'The meeting was not made by an app',
		'Members made it in WeCom: choose one that this app created.',
	],
	730011: [
		'This is not possible with this kind of meeting',
		'Check that the company and the member who has the meeting have the advanced features of meetings (会议高级功能). Rooms meeting rooms take no recurring meeting.',
	],
	770011: [
		'WeCom knows no request with this ID',
		'The event of a request carries it as ApplyId, and Advanced Feature Request → Get Many shows it.',
	],
	770013: [
		'The request is not approved through the API',
		'Only those can be changed that Get Many lists with Approved By set to API. A request for which nothing was set within 24 hours is no longer one of them.',
	],
	770014: ['The new status conflicts with the one that the request has', SEE_REQUEST],
	770015: [
		'An approver is wrong',
		'In Steps, give user IDs of members under Still to Decide and Have Decided.',
	],
	770017: ['The approval can no longer be changed', SEE_REQUEST],
	790000: [
		'WeCom knows no job with this ID',
		'Give the jobid that the operation answered which started it, with the same credential. WeCom keeps jobs for some days only.',
	],
	790014: [
		'The output of the program does not fit its output protocol',
		'Let it return the keys and types that stand in the output protocol (输出协议) of the ability, or change the protocol.',
	],
	790016: ['The input does not fit the program', CHECK_INPUT],
	790020: [
		'The program is not linked to this app',
		`Link the two ${IN_ZONE}, or use the credential of the app that has the program.`,
	],
	790021: ['The program is not deployed', CHECK_PROGRAM],
	800001: ['WeCom knows no program or model with this ID', CHECK_PROGRAM],
	800002: ['The program is not deployed', CHECK_PROGRAM],
	800003: [
		'The program has no such ability',
		'Copy the Ability ID (能力ID) that was given to the ability where the program was uploaded.',
	],
	830002: ['The file is too large to download at once', 'WeCom gives at most 20 MB a call.'],
};
