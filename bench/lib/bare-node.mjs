/** A node that does nothing but read a member with n8n's HTTP helper, so many at the same time. */
export function bareNode(url, { corpId, secret }, parallel) {
	return {
		description: {
			displayName: 'Bare',
			name: 'bare',
			group: ['input'],
			version: 1,
			description: 'The least that a node can do',
			defaults: { name: 'Bare' },
			inputs: ['main'],
			outputs: ['main'],
			properties: [],
		},
		async execute() {
			const { httpRequest } = this.helpers;
			const { access_token: token } = await httpRequest({
				url: `${url}/cgi-bin/gettoken`,
				qs: { corpid: corpId, corpsecret: secret },
				json: true,
			});
			const given = this.getInputData();
			const results = [];
			let next = 0;
			const worker = async () => {
				while (next < given.length) {
					const item = next++;
					const json = await httpRequest({
						url: `${url}/cgi-bin/user/get`,
						qs: { access_token: token, userid: given[item].json.id },
						json: true,
					});
					results[item] = { json, pairedItem: { item } };
				}
			};
			await Promise.all(Array.from({ length: parallel }, worker));
			return [results];
		},
	};
}
