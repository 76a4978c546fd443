import { schemaLike } from '../../../shared/operation';

/** What items look like that differ from WeCom's own answer. */

const RESULT = { userid: 'zhangsan', status: 'sent', status_code: 1, send_time: 1_700_000_000 };
const RECIPIENT = { external_userid: 'wmqfasd1e1927831123109rBAAAA', chat_id: '', ...RESULT };

export const MESSAGES = schemaLike({
	msgid: 'msgGCAAAXtWyujaWJHDDGi0mACAAAA',
	creator: 'zhangsan',
	create_type: 'company',
	create_type_code: 0,
	create_time: 1_700_000_000,
	text: { content: 'Hello' },
	attachments: [{ msgtype: 'image', image: { media_id: '' } }],
});

export const TASKS = schemaLike(RESULT);

export const MEMBER_RESULTS = schemaLike(RECIPIENT);

export const ALL_RESULTS = schemaLike({
	msgid: 'msgGCAAAXtWyujaWJHDDGi0mACAAAA',
	member_status: 'sent',
	...RECIPIENT,
});
