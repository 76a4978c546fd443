const { ApiError } = require('../api-error');
const { ids } = require('./seed');

/** What a school's apps know: payments, logins and settings. */

const INVALID_PARAMETER = 40058;
const INVALID_CODE = 40029;

const found = (map, id, errcode, text) => {
	const entry = map.get(id);
	if (!entry) throw new ApiError(errcode, text);
	return entry;
};

const paymentOf = (world, id) =>
	found(world.schoolPayments, id, INVALID_PARAMETER, 'invalid payment_id');

const routes = {
	'/cgi-bin/school/get_payment_result': ({ body }, world) => {
		const { orders: _, ...payment } = paymentOf(world, body.payment_id);
		return payment;
	},
	'/cgi-bin/school/get_trade': ({ body }, world) =>
		found(
			paymentOf(world, body.payment_id).orders,
			body.trade_no,
			INVALID_PARAMETER,
			'invalid trade_no',
		),
	'/cgi-bin/school/getuserinfo': ({ query }, world) => {
		const user = found(world.schoolLogins, query.code, INVALID_CODE, 'invalid code');
		world.schoolLogins.delete(query.code);
		return { ...user, DeviceId: 'device-seeded' };
	},
	'/cgi-bin/school/get_chat_create_mode': (_request, world) => ({
		create_mode: world.school.create_mode ?? 0,
	}),
	'/cgi-bin/school/set_chat_create_mode': ({ body }, world) => {
		world.school.create_mode = body.create_mode;
		return {};
	},
};

function seedPayments(world, seconds) {
	world.schoolPayments = new Map([
		[
			'payment-seeded',
			{
				project_name: '春游费',
				amount: 9800,
				payment_result: [
					{
						student_userid: ids.student,
						trade_state: 1,
						trade_no: 'trade-seeded',
						payer_parent_userid: ids.parent,
					},
					{ student_userid: ids.secondStudent, trade_state: 0 },
				],
				orders: new Map([
					['trade-seeded', { transaction_id: '4200000000', pay_time: seconds - 3600 }],
				]),
			},
		],
	]);
}

function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	seedPayments(world, seconds);
	world.schoolLogins = new Map([
		['code-of-parent', { parent_userid: ids.parent }],
		['code-of-student', { student_userid: ids.student }],
	]);
}

module.exports = { routes, seed };
