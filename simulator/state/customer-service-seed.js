const { addAccount } = require('./customer-service');
const { receive } = require('./customer-service-messages');
const { ids } = require('./seed');

/** What customer service starts with. */

const ACCOUNT = 'wkService';
const SECOND_ACCOUNT = 'wkAfterSales';
const MINUTE = 60 * 1000;

function seed(world, now) {
	Object.assign(world, {
		serviceAccounts: new Map(),
		serviceConversations: new Map(),
		serviceLog: new Map(),
		serviceSent: new Map(),
		serviceCodes: new Map(),
		serviceTokens: new Map(),
		serviceUpgrades: {
			userids: [ids.member],
			chatIds: [ids.customerGroup],
			offers: new Map(),
		},
		/** @type {(message?: object, at?: number) => { msgid: string, token: string }} */
		receiveServiceMessage: (message, at) => receive(world, message, at),
	});
	addAccount(world, ACCOUNT, '咨询客服');
	addAccount(world, SECOND_ACCOUNT, '售后客服');
	const { servicers, departments } = world.serviceAccounts.get(ACCOUNT);
	servicers.set(ids.member, { status: 0 });
	servicers.set(ids.secondMember, { status: 1, stop_type: 0 });
	departments.add(ids.childDepartment);

	const entered = {
		external_userid: ids.secondCustomer,
		event: { event_type: 'enter_session', scene: 'fair', scene_param: 'stand=1' },
	};
	receive(world, { text: { content: '请问几点开门？' } }, now - 3 * MINUTE);
	receive(world, { msgtype: 'image', image: { media_id: ids.media } }, now - 2 * MINUTE);
	receive(world, entered, now - MINUTE);
}

module.exports = { seed };
