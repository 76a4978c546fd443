import { createHash, randomBytes } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import { WEB_ADDRESS } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { ticket } from './tickets';

export const SIGNATURE_FIELDS: Field[] = [
	{
		displayName: 'For',
		name: 'signatureFor',
		type: 'options',
		options: [
			{ name: 'App', value: 'app', description: 'For agentConfig, getAgentConfigSignature' },
			{ name: 'Company', value: 'company', description: 'For config, getConfigSignature' },
		],
		default: 'company',
		description: 'Which ticket signs, that of the company (企业) or that of the app (应用)',
	},
	{
		displayName: 'Page URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/page?order=1',
		description:
			'The address of the page as the browser has it, on a trusted domain (可信域名) of the app; from # on it does not count',
		limits: { pattern: WEB_ADDRESS },
	},
];

export const SIGNATURE_CHOICES: Field[] = [
	{
		displayName: 'Nonce',
		name: 'nonce',
		type: 'string',
		default: '',
		description: 'Random text to sign with. Without it, 16 characters are made up.',
	},
	{
		displayName: 'Timestamp',
		name: 'timestamp',
		type: 'number',
		default: 0,
		description: 'The time to sign with, in seconds since 1970. Without it, the present.',
	},
];

interface Choices {
	nonce?: string;
	timestamp?: number;
}

/** What `wx.config`, `wx.agentConfig` and the newer `ww.register` ask for. */
export async function signature(run: OperationRun): Promise<IDataObject> {
	// Looks whether what is required is there.
	await run.payloads();
	const { corpId, agentId } = run.caller.credentials;
	const kind = run.value('signatureFor') === 'app' ? 'app' : 'company';
	const [url] = String(run.value('url')).split('#');
	const choices = (run.values.additionalFields ?? {}) as Choices;
	const nonceStr = choices.nonce || randomBytes(8).toString('hex');
	const timestamp = Number(choices.timestamp) || Math.floor(Date.now() / 1000);
	const signed = sign(await ticket(run, kind), nonceStr, timestamp, url);
	return {
		corpId,
		...(kind === 'app' && agentId ? { agentId: Number(agentId) } : {}),
		timestamp,
		nonceStr,
		signature: signed,
		url,
	};
}

/** The order of the parts is fixed, and nothing is encoded (page 90506). */
export function sign(ticketText: string, nonce: string, timestamp: number, url: string): string {
	const text = `jsapi_ticket=${ticketText}&noncestr=${nonce}&timestamp=${timestamp}&url=${url}`;
	return createHash('sha1').update(text).digest('hex');
}
