const { ApiError } = require('../api-error');
const { encodedWord, mailMessage } = require('../mail-message');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const DAY = 86_400;
const USUAL_PAGE = 100;

const receivers = ({ to = {}, cc = {}, bcc = {} }) => [to, cc, bcc];

/** What is sent to the app's own address reaches its mailbox. */
function composeSend({ body, at }, world) {
	const { mail } = world;
	const userids = receivers(body).flatMap(({ userids: ids = [] }) => ids);
	const emails = receivers(body).flatMap(({ emails: addresses = [] }) => addresses);
	if (![...(body.to.userids ?? []), ...(body.to.emails ?? [])].length) {
		throw new ApiError(40058, 'to.emails or to.userids is needed');
	}
	for (const userid of userids) {
		if (!isVisible(world, userid)) throw new ApiError(60111, 'userid not found');
	}
	mail.sent.push(body);
	if ([mail.address, ...mail.aliases].some((address) => emails.includes(address))) {
		receive(world, at, {
			from: `${encodedWord(world.corp.agentName)} <${mail.address}>`,
			to: body.to.emails ?? [],
			cc: body.cc?.emails ?? [],
			subject: body.subject,
			[body.content_type === 'text' ? 'text' : 'html']: body.content,
			files: body.attachment_list,
		});
	}
	return {};
}

function receive(world, at, message, mail_id = world.newId('mail')) {
	const time = Math.floor(at / 1000);
	world.mail.inbox.set(mail_id, { mail_id, time, data: mailMessage({ ...message, at }) });
}

function listMails({ body }, { mail }) {
	const found = [...mail.inbox.values()].filter(
		({ time }) => time >= body.begin_time && time <= body.end_time,
	);
	const { entries, next_cursor } = cursorPage(found, body, USUAL_PAGE);
	return {
		mail_list: entries.map(({ mail_id }) => ({ mail_id })),
		has_more: next_cursor === '' ? 0 : 1,
		next_cursor,
	};
}

function readMail({ body }, { mail }) {
	const found = mail.inbox.get(body.mail_id);
	if (!found) throw new ApiError(710004, 'invalid mailid');
	return { mail_data: found.data };
}

function changeAddress({ body }, { mail }) {
	mail.aliases = [mail.address, ...mail.aliases].filter((address) => address !== body.new_email);
	mail.address = body.new_email;
	return {};
}

const routes = {
	'/cgi-bin/exmail/app/compose_send': composeSend,
	'/cgi-bin/exmail/app/get_mail_list': listMails,
	'/cgi-bin/exmail/app/read_mail': readMail,
	'/cgi-bin/exmail/app/update_email_alias': changeAddress,
	'/cgi-bin/exmail/app/get_email_alias': (_request, { mail }) => ({
		email: mail.address,
		alias_list: mail.aliases,
	}),
};

const base64 = (text) => Buffer.from(text).toString('base64');

/** One mail of three hours ago with all that a mail has, and one a day before it. */
function seed(world, now) {
	world.mail = {
		address: 'app@corp.example.com',
		aliases: ['old-app@corp.example.com'],
		inbox: new Map(),
		sent: [],
	};
	const to = ['app@corp.example.com'];
	const from = `${encodedWord('李先生')} <li@customer.example.com>`;
	for (const days of [2, 1]) {
		receive(
			world,
			now - days * DAY * 1000,
			{ from, to, subject: `Day ${days}`, text: `${days} days ago` },
			`mail-seeded-${days}`,
		);
	}
	receive(
		world,
		now - 3 * 3600 * 1000,
		{
			from,
			to,
			cc: ['"Zhang, Wei" <zhangwei@corp.example.com>'],
			subject: '询价：二〇二六年度',
			text: '您好，请报价。\r\n',
			html: '<p>您好，请报价。<img src="cid:logo@customer"></p>',
			files: [
				{
					file_name: 'logo.png',
					type: 'image/png',
					content: base64('a logo'),
					contentId: 'logo@customer',
				},
				{ file_name: '清单.csv', type: 'text/csv', content: base64('a,b\r\n1,2') },
			],
		},
		'mail-seeded',
	);
}

module.exports = { routes, seed };
