import { schemaLike } from '../../../shared/operation';

/** What items look like that differ from WeCom's own answer. */

const MOMENT_ID = 'momGCAAAXtWyujaWJHDDGi0mACAAAA';
const CUSTOMER = 'woAJ2GCAAAXtWyujaWJHDDGi0mACCCC';

export const MADE = schemaLike({
	jobid: 'xxxx',
	status: 'done',
	moment_id: MOMENT_ID,
	invalid_sender_list: { user_list: ['zhangsan'], department_list: [2] },
	invalid_external_contact_list: { tag_list: ['etAAAA'] },
});

export const MOMENTS = schemaLike({
	moment_id: MOMENT_ID,
	creator: 'zhangsan',
	create_time: 1_700_000_000,
	create_type: 'company',
	create_type_code: 0,
	visible_type: 'public',
	visible_type_code: 1,
	text: { content: 'Hello' },
	image: [{ media_id: '' }],
	video: { media_id: '', thumb_media_id: '' },
	link: { title: '', url: '' },
	location: { latitude: '', longitude: '', name: '' },
});

export const INTERACTIONS = schemaLike({
	type: 'comment',
	external_userid: CUSTOMER,
	userid: 'zhangsan',
	create_time: 1_700_000_000,
});

export const TASKS = schemaLike({
	userid: 'zhangsan',
	publish_status: 'posted',
	publish_status_code: 1,
});

export const RESULTS = schemaLike({
	moment_id: MOMENT_ID,
	userid: 'zhangsan',
	external_userid: CUSTOMER,
	status: 'reached',
	liked: true,
	comments: 1,
});
