const { findMember } = require('./members');
const { cursorPage } = require('./pages');

const CUSTOMER_IN_GROUP = 2;

/** Everyone outside the company who was added or met in a group; others than customers without their name. */
function servedPeople(world) {
	const customers = [...world.customers.values()];
	const added = customers.flatMap(({ external_contact, follow_user }) =>
		follow_user
			.filter(({ userid }) => findMember(world, userid))
			.map(({ userid, createtime }) => ({
				is_customer: true,
				tmp_openid: `tmp-${external_contact.external_userid}`,
				external_userid: external_contact.external_userid,
				follow_userid: userid,
				add_time: createtime,
			})),
	);
	const met = [...world.customerGroups.values()].flatMap(({ chat_id, owner, member_list }) =>
		member_list
			.filter(({ type }) => type === CUSTOMER_IN_GROUP)
			.map(({ userid, join_time }) => ({
				is_customer: true,
				tmp_openid: `tmp-${userid}`,
				external_userid: userid,
				follow_userid: owner,
				chat_id,
				add_time: join_time,
			})),
	);
	const stranger = {
		is_customer: false,
		tmp_openid: 'tmp-of-no-customer',
		name: '***开',
		follow_userid: 'zhangwei',
		add_time: 1_700_000_000,
	};
	return [...added, ...met, stranger];
}

const routes = {
	'/cgi-bin/externalcontact/contact_list': ({ body }, world) => {
		const { entries, next_cursor } = cursorPage(servedPeople(world), body, 1000);
		return { info_list: entries, next_cursor };
	},
};

module.exports = { routes };
