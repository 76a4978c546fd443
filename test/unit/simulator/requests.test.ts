import { startClient, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const member = {
	userid: 'newone',
	name: '新人',
	mobile: '13700000000',
	department: [1],
};

it.each([
	['an unknown name', { nmae: 'x' }, 40058, 'unknown parameter body.nmae'],
	[
		'text for an integer',
		{ main_department: '1' },
		40058,
		'body.main_department: expected integer, given string',
	],
	[
		'a wrong entry of a list',
		{ department: [1, '2'] },
		40058,
		'body.department[1]: expected integer, given string',
	],
	[
		'a nested unknown name',
		{ extattr: { attrs: [{ type: 0, name: 'a', tekst: {} }] } },
		40058,
		'unknown parameter body.extattr.attrs[0].tekst',
	],
	[
		'a nested missing one',
		{ extattr: { attrs: [{ type: 0 }] } },
		40058,
		'missing parameter body.extattr.attrs[0].name',
	],
	['a value that is not known', { enable: 2 }, 40058, 'body.enable: expected one of'],
	[
		'a text that is too long',
		{ position: 'a'.repeat(129) },
		40058,
		'body.position: expected at most 128 characters',
	],
	['too many bytes', { userid: '字'.repeat(22) }, 40058, 'body.userid: expected at most 64 bytes'],
	['null', { alias: null }, 40058, 'body.alias: expected string, given null'],
	[
		'a missing one with a code of its own',
		{ userid: undefined },
		41009,
		'missing parameter body.userid',
	],
])('refuses %s and names it', async (_what, change, errcode, text) => {
	const answer = await client.post('user/create', { ...member, ...change });
	expect(answer.errcode).toBe(errcode);
	expect(answer.errmsg).toContain(text);
	expect(client.simulator.calls.slice(-1)[0].problems[0]).toContain(text);
	expect(client.simulator.state.members.has('newone')).toBe(false);
});

it('takes integers in a query as text, and no other text there', async () => {
	expect(await client.get('department/list', { id: 1 })).toMatchObject({ errcode: 0 });
	expect(await client.get('department/list', { id: 'one' })).toMatchObject({ errcode: 40058 });
	expect(await client.get('department/list', { di: 1 })).toMatchObject({ errcode: 40058 });
});

it('refuses a parameter that no page has', async () => {
	const answer = await client.get('user/list', { department_id: 1, fetch_child: 1 });
	expect(answer.errmsg).toContain('query.fetch_child is on no page');
});

it('refuses the wrong method', async () => {
	expect(await client.get('user/create')).toMatchObject({ errcode: 43002 });
	expect(await client.post('user/get')).toMatchObject({ errcode: 43001 });
});

it('refuses a body that is no JSON', async () => {
	const token = await client.token();
	for (const body of ['{"name":', '[]', 'name=x']) {
		const response = await client.raw(`/cgi-bin/user/create?access_token=${token}`, {
			method: 'POST',
			body,
		});
		expect(await response.json()).toMatchObject({ errcode: 47001 });
	}
});

it('answers 404 to a path the API has not', async () => {
	expect((await client.raw('/cgi-bin/user/nothing')).status).toBe(404);
});

it('takes no truncation or advice for a limit', async () => {
	const { ids, corp } = client.simulator;
	const answer = await client.post('message/send', {
		touser: ids.member,
		agentid: corp.agentId,
		msgtype: 'text',
		text: { content: '长'.repeat(1000) },
	});
	expect(answer.errcode).toBe(0);
});

it('reads an upload whose boundary happens to hold xml', async () => {
	const boundary = 'axios-0aXmLb1-boundary';
	const part = 'Content-Disposition: form-data; name="media"; filename="a.txt"\r\n\r\nsome text';
	const token = await client.token();
	const response = await client.raw(`/cgi-bin/media/upload?type=file&access_token=${token}`, {
		method: 'POST',
		headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
		body: `--${boundary}\r\n${part}\r\n--${boundary}--\r\n`,
	});

	expect(await response.json()).toMatchObject({ errcode: 0, type: 'file' });
});
