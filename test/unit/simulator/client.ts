import { FormData, fetch } from 'undici';

import { startSimulator, type Simulator } from '../../../simulator';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = Record<string, any>;

export interface Client {
	readonly simulator: Simulator;
	token(): Promise<string>;
	raw: (path: string, init?: Parameters<typeof fetch>[1]) => ReturnType<typeof fetch>;
	get: (path: string, query?: Record<string, string | number>) => Promise<Answer>;
	post: (path: string, body?: unknown, query?: Record<string, string>) => Promise<Answer>;
	upload: (
		path: string,
		query: Record<string, string>,
		file: { name: string; content: string | Uint8Array },
	) => Promise<Answer>;
}

const search = (query: Record<string, string | number>) =>
	new URLSearchParams(
		Object.entries(query).map(([key, value]) => [key, String(value)] as [string, string]),
	).toString();

/** Calls the simulator as any program would: over HTTP, with a token fetched once. */
export async function startClient(): Promise<Client> {
	const simulator = await startSimulator();
	let known = '';

	const raw: Client['raw'] = async (path, init) => await fetch(`${simulator.url}${path}`, init);

	const token = async () => {
		if (!simulator.state.tokens.issued.has(known)) {
			const { corpId: corpid, secret: corpsecret } = simulator.corp;
			const answer = await raw(`/cgi-bin/gettoken?${search({ corpid, corpsecret })}`);
			known = ((await answer.json()) as Answer).access_token;
		}
		return known;
	};

	const address = async (path: string, query: Record<string, string | number>) =>
		`/cgi-bin/${path}?${search({ ...query, access_token: await token() })}`;

	const json = async (response: ReturnType<typeof fetch>) =>
		(await (await response).json()) as Answer;

	return {
		simulator,
		token,
		raw,
		get: async (path, query = {}) => await json(raw(await address(path, query))),
		post: async (path, body = {}, query = {}) =>
			await json(raw(await address(path, query), { method: 'POST', body: JSON.stringify(body) })),
		upload: async (path, query, { name, content }) => {
			const form = new FormData();
			form.append('media', new Blob([content]), name);
			return await json(raw(await address(path, query), { method: 'POST', body: form }));
		},
	};
}
