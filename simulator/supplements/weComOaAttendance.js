const facts = require('../facts.json');

/** Page 98041 has the whole of a rule, of which the facts confirm a part; two names are spelt otherwise. */
function rulesOf(id) {
	const { params } = facts.find((endpoint) => endpoint.id === id);
	const confirmed = params
		.filter(({ name, unconfirmed }) => unconfirmed && !name.includes('begintime'))
		.map((param) => ({ ...param, unconfirmed: undefined, required: undefined }));
	const number = (name) => ({ in: 'body', name, type: 'integer' });
	return {
		params: [
			...confirmed,
			{ in: 'body', name: 'group.range.party_id', type: 'array', items: 'integer' },
			number('group.spe_workdays[].begtime'),
			number('group.spe_offdays[].begtime'),
			...['workdayconf', 'restdayconf', 'holidayconf'].map((kind) =>
				number(`group.ot_info_v2.${kind}.ot_time_range`),
			),
		],
	};
}

/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'checkin/add_checkin_option': rulesOf('checkin/add_checkin_option'),
	'checkin/update_checkin_option': rulesOf('checkin/update_checkin_option'),
};
