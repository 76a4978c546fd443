import { Agent, request } from 'undici';

/** The members of all departments, one call after the other, with a bare client. */
export async function sequentialWalk({ url, corp }) {
	const dispatcher = new Agent({ connections: 1 });
	const read = async (path, query) => {
		const { body } = await request(`${url}/cgi-bin/${path}?${new URLSearchParams(query)}`, {
			dispatcher,
		});
		return await body.json();
	};
	const { access_token } = await read('gettoken', {
		corpid: corp.corpId,
		corpsecret: corp.secret,
	});
	const { department_id: departments } = await read('department/simplelist', { access_token });
	const members = new Map();
	for (const { id } of departments) {
		const { userlist } = await read('user/list', { access_token, department_id: id });
		for (const member of userlist) members.set(member.userid, member);
	}
	await dispatcher.close();
	return [...members.values()];
}
