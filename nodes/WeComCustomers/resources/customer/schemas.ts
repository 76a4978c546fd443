import { itemSchema, listSchema, objectSchema } from '../itemSchema';

const CONTACT = {
	external_userid: 'string',
	name: 'string',
	type: 'number',
	gender: 'number',
	unionid: 'string',
	avatar: 'string',
	position: 'string',
	corp_name: 'string',
	corp_full_name: 'string',
};

const TAG = { tag_id: 'string', tag_name: 'string', group_name: 'string' };

const FOLLOW = {
	userid: 'string',
	remark: 'string',
	description: 'string',
	createtime: 'number',
	tag_id: listSchema('string'),
	tags: listSchema(objectSchema(TAG)),
	remark_corp_name: 'string',
	remark_mobiles: listSchema('string'),
	add_way: 'number',
	oper_userid: 'string',
	state: 'string',
};

/** What Simplify keeps of a customer, as it is listed. */
export const SIMPLE = [...Object.keys(CONTACT), ...Object.keys(FOLLOW), 'follow_user'];

export const LISTED = itemSchema({ ...CONTACT, ...FOLLOW });

export const WHOLE = itemSchema({
	external_contact: objectSchema(CONTACT),
	follow_user: listSchema(objectSchema(FOLLOW)),
	tags: listSchema(objectSchema({ ...TAG, type: 'number', userids: listSchema('string') })),
});

export const TAGGED = itemSchema({
	external_userid: 'string',
	userid: 'string',
	added: listSchema(objectSchema(TAG)),
	removed: listSchema(objectSchema(TAG)),
	created: listSchema('string'),
});
