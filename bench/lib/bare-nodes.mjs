const LOCATOR = {
	displayName: 'User',
	name: 'user',
	type: 'resourceLocator',
	default: { mode: 'id', value: '' },
	modes: [{ displayName: 'ID', name: 'id', type: 'string' }],
};

/** A node that reads a member with n8n's HTTP helper alone, so many at the same time. */
export function bareHelper({ url, corp, parallel }) {
	return loopNode(parallel, async (context) => {
		const { httpRequest } = context.helpers;
		const { access_token: token } = await httpRequest({
			url: `${url}/cgi-bin/gettoken`,
			qs: { corpid: corp.corpId, corpsecret: corp.secret },
			json: true,
		});
		return async (item, { json }) =>
			await httpRequest({
				url: `${url}/cgi-bin/user/get`,
				qs: { access_token: token, userid: json.id },
				json: true,
			});
	});
}

/** The least that a node can do which has a parameter and a credential. */
export function bareNode({ url, parallel }) {
	return loopNode(parallel, async (context) => {
		const data = await context.getCredentials('weComApi');
		const decrypted = { credentialsDecrypted: { id: '', name: '', type: 'weComApi', data } };
		return async (item) => {
			const { value } = context.getNodeParameter('user', item);
			const options = { url: `${url}/cgi-bin/user/get`, qs: { userid: value }, json: true };
			const { httpRequestWithAuthentication: send } = context.helpers;
			return await send.call(context, 'weComApi', options, decrypted);
		};
	});
}

function loopNode(parallel, prepare) {
	return {
		description: {
			displayName: 'Bare',
			name: 'bare',
			group: ['input'],
			version: 1,
			description: 'A plain loop over the items',
			defaults: { name: 'Bare' },
			inputs: ['main'],
			outputs: ['main'],
			credentials: [{ name: 'weComApi' }],
			properties: [LOCATOR],
		},
		async execute() {
			const read = await prepare(this);
			const given = this.getInputData();
			const results = [];
			let next = 0;
			const worker = async () => {
				while (next < given.length) {
					const item = next++;
					results[item] = { json: await read(item, given[item]), pairedItem: { item } };
				}
			};
			await Promise.all(Array.from({ length: parallel }, worker));
			return [results];
		},
	};
}
