/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'exmail/app/compose_send': {
		confirmed: ['schedule.schedule_id'],
		params: [
			{ in: 'body', name: 'schedule.schedule_admins', type: 'object' },
			{ in: 'body', name: 'schedule.schedule_admins.userids', type: 'array', items: 'string' },
		],
	},
};
