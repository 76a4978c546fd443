import type { IDataObject } from 'n8n-workflow';

import { WEB_ADDRESS } from '../../../shared/fields';
import type { Field, Limits, OperationRun } from '../../../shared/operation';

const RETURN_URL: Field = {
	displayName: 'Redirect URL',
	name: 'redirectUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'https://example.com/welcome?from=wecom',
	description:
		'The page that gets the login code, on a trusted domain (可信域名) of the app. Give it as it is: the link holds it encoded.',
	limits: { pattern: WEB_ADDRESS },
};

const AGENT_ID: Field = {
	displayName: 'Agent ID',
	name: 'agentId',
	type: 'string',
	default: '',
	placeholder: '1000002',
	description: 'The app (应用). Left empty: the Agent ID of the credential.',
	as: 'integer',
};

function state(limits?: Limits): Field {
	return {
		displayName: 'State',
		name: 'state',
		type: 'string',
		default: '',
		description: `Comes back with the code, to know the visit again and to refuse forged ones${limits ? '; letters and digits, 128 bytes at most' : ''}`,
		...(limits && { limits }),
	};
}

const WITH_PERSONAL_DATA = 'snsapi_privateinfo';

export const PAGE_LINK_FIELDS: Field[] = [
	RETURN_URL,
	{
		displayName: 'Scope',
		name: 'scope',
		type: 'options',
		options: [
			{
				name: 'Identity',
				value: 'snsapi_base',
				description: 'Who it is, without asking the member (静默授权)',
			},
			{
				name: 'Identity and Personal Data',
				value: WITH_PERSONAL_DATA,
				description: 'With a ticket for Get User Details, once the member agrees (手动授权)',
			},
		],
		default: 'snsapi_base',
		description: 'What the code will tell of the member',
	},
	AGENT_ID,
	state({
		bytes: 128,
		pattern: { regex: /^[a-zA-Z0-9]*$/, hint: 'must consist of letters and digits' },
	}),
];

const FOR_COMPANY = { show: { loginType: ['CorpApp'] } };

export const LOGIN_LINK_FIELDS: Field[] = [
	{
		displayName: 'For',
		name: 'loginType',
		type: 'options',
		options: [
			{ name: "Company's App", value: 'CorpApp', description: 'Of the credential (企业自建应用)' },
			{ name: 'Service Provider', value: 'ServiceApp', description: 'A third-party app (服务商)' },
		],
		default: 'CorpApp',
		description: 'Whose login page opens',
	},
	{
		displayName: 'Suite ID',
		name: 'suiteId',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { loginType: ['ServiceApp'] } },
		description: 'The SuiteID of the login authorization (登录授权) in the provider console',
	},
	RETURN_URL,
	{ ...AGENT_ID, displayOptions: FOR_COMPANY },
	state(),
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		options: [
			{ name: 'Chinese', value: 'zh' },
			{ name: 'English', value: 'en' },
		],
		default: 'zh',
		description: 'The language of the login page',
	},
];

/** A page's own address, in front of which WeCom asks who it is (page 91022). */
export async function pageLink(run: OperationRun): Promise<IDataObject> {
	await run.payloads();
	const agentId = agentIdOf(run);
	const scope = String(run.value('scope'));
	if (scope === WITH_PERSONAL_DATA && agentId === undefined) {
		throw run.error(
			'Agent ID is needed here or in the credential',
			'Without it WeCom takes the scope for Identity alone.',
		);
	}
	const url = link('https://open.weixin.qq.com/connect/oauth2/authorize', [
		['appid', run.caller.credentials.corpId],
		['redirect_uri', run.value('redirectUrl')],
		['response_type', 'code'],
		['scope', scope],
		['state', given(run, 'state')],
		['agentid', agentId],
	]);
	return { url: `${url}#wechat_redirect` };
}

/** A page with a QR code, for browsers outside WeCom (page 98152). */
export async function loginLink(run: OperationRun): Promise<IDataObject> {
	await run.payloads();
	const loginType = run.value('loginType');
	const ofCompany = loginType === 'CorpApp';
	const url = link('https://login.work.weixin.qq.com/wwlogin/sso/login', [
		['login_type', loginType],
		['appid', ofCompany ? run.caller.credentials.corpId : run.value('suiteId')],
		['agentid', ofCompany ? agentIdOf(run) : undefined],
		['redirect_uri', run.value('redirectUrl')],
		['state', given(run, 'state')],
		['lang', run.value('language')],
	]);
	return { url };
}

function agentIdOf(run: OperationRun): unknown {
	return given(run, 'agentId') ?? (run.agentId || undefined);
}

/** The value of a field that may be empty. */
function given(run: OperationRun, name: string): unknown {
	return run.values[name] === '' ? undefined : run.value(name);
}

function link(address: string, parameters: Array<[string, unknown]>): string {
	const query = parameters
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
	return `${address}?${query.join('&')}`;
}
