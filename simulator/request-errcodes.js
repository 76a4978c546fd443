/** The errcodes that the API keeps for particular parameters; every other one is 40058. */

const INVALID_PARAMETER = 40058;

const MISSING = {
	userid: 41009,
	media_id: 41006,
	media: 44001,
	agentid: 41011,
	tagid: 41017,
	tagname: 41018,
	config_id: 41043,
	external_userid: 41035,
	corpid: 41002,
	corpsecret: 41004,
	'text.content': 44004,
	'/cgi-bin/department/create name': 60001,
	'/cgi-bin/user/create name': 60112,
	'/cgi-bin/externalcontact/add_contact_way type': 41037,
	'/cgi-bin/externalcontact/add_contact_way scene': 41038,
	'/cgi-bin/appchat/create userlist': 86204,
	'/cgi-bin/appchat/get chatid': 86201,
	'/cgi-bin/appchat/send chatid': 86201,
	'/cgi-bin/appchat/update chatid': 86201,
};

const INVALID = {
	msgtype: 40008,
	'/cgi-bin/media/upload type': 40004,
	'/cgi-bin/ticket/get type': 91040,
	'/cgi-bin/externalcontact/add_contact_way type': 41039,
	'/cgi-bin/externalcontact/add_contact_way scene': 41040,
};

const BEYOND_LIMIT = {
	'text.content': 45002,
	'markdown.content': 45002,
	'news.articles': 45008,
	'mpnews.articles': 45008,
	'/cgi-bin/department/create name': 60001,
	'/cgi-bin/department/update name': 60001,
	'/cgi-bin/user/create name': 60112,
	'/cgi-bin/user/create department': 60110,
	'/cgi-bin/tag/create tagname': 40072,
	'/cgi-bin/tag/update tagname': 40072,
	'/cgi-bin/tag/addtagusers userlist': 81014,
	'/cgi-bin/tag/addtagusers partylist': 81014,
	'/cgi-bin/message/send touser': 40032,
	'/cgi-bin/message/send toparty': 82002,
	'/cgi-bin/message/send totag': 82003,
	'/cgi-bin/appchat/create userlist': 86006,
	'/cgi-bin/oa/calendar/add calendar.color': 90473,
	'/cgi-bin/oa/calendar/update calendar.color': 90473,
	'/cgi-bin/oa/schedule/add schedule.attendees': 90464,
	'/cgi-bin/oa/schedule/get_by_calendar limit': 90469,
	'/cgi-bin/externalcontact/groupchat/add_join_way chat_id_list': 41091,
	'/cgi-bin/externalcontact/groupchat/update_join_way chat_id_list': 41091,
};

const FORBIDDEN_CHARACTER = {
	'/cgi-bin/department/create name': 60009,
	'/cgi-bin/department/update name': 60009,
};

const lookUp = (table) => (path, name) =>
	table[`${path} ${name}`] ?? table[name] ?? INVALID_PARAMETER;

module.exports = {
	INVALID_PARAMETER,
	missingCode: lookUp(MISSING),
	invalidCode: lookUp(INVALID),
	limitCode: (path, name, limit) =>
		limit === 'forbidden'
			? lookUp(FORBIDDEN_CHARACTER)(path, name)
			: lookUp(BEYOND_LIMIT)(path, name),
};
