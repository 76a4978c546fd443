import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	Icon,
	INodeProperties,
} from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

const WECOM = 'https://qyapi.weixin.qq.com';
const WEBHOOK_PATH = /\/cgi-bin\/webhook\/\w+$/;
const KEY = /^[\w-]{16,128}$/;

interface Webhook {
	baseUrl: string;
	key: string;
}

/** @throws UserError that says what is wrong, without what was given: it may hold the key */
function readWebhook(given: unknown): Webhook {
	const text = String(given ?? '').trim();
	const webhook = text.includes('/') ? readUrl(text) : { baseUrl: WECOM, key: text };
	if (KEY.test(webhook.key)) return webhook;
	throw new UserError('The robot credential holds no key of a robot', {
		description: `Copy the whole webhook URL of the robot: ${WECOM}/cgi-bin/webhook/send?key=… or what stands behind key= in it.`,
	});
}

function readUrl(text: string): Webhook {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || !WEBHOOK_PATH.test(url.pathname)) {
		throw new UserError('The robot credential holds no webhook URL of a robot', {
			description: `It begins with ${WECOM}/cgi-bin/webhook/send?key= and stands in the settings of the robot.`,
		});
	}
	return {
		baseUrl: `${url.origin}${url.pathname.replace(WEBHOOK_PATH, '')}`,
		key: url.searchParams.get('key') ?? '',
	};
}

const BOUNDARY = 'n8n-nodes-wecom-suite-credential-test';
const TEST_FILE = [
	`--${BOUNDARY}`,
	'Content-Disposition: form-data; name="media"; filename="test.txt"; filelength=12',
	'Content-Type: text/plain',
	'',
	'n8n can send',
	`--${BOUNDARY}--`,
	'',
].join('\r\n');

export class WeComRobotApi implements ICredentialType {
	name = 'weComRobotApi';

	displayName = 'WeCom Robot API';

	documentationUrl =
		'https://github.com/n8n-nodes-wecom-suite/n8n-nodes-wecom-suite#setting-up-the-credential';

	icon: Icon = { light: 'file:../icons/wecom.svg', dark: 'file:../icons/wecom.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Webhook URL or Key',
			name: 'webhookSecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			placeholder: `${WECOM}/cgi-bin/webhook/send?key=...`,
			description:
				'The webhook of the group robot (群机器人, now 消息推送): in the group, open the settings of the robot and copy its webhook URL. Whoever has it can post into the group.',
		},
	];

	/** Requests that name a path alone go to the host that the webhook URL names. */
	authenticate = async (
		{ webhookSecret }: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { baseUrl, key } = readWebhook(webhookSecret);
		if (options.url.startsWith('/')) options.url = `${baseUrl}${options.url}`;
		options.qs = { ...options.qs, key };
		// n8n follows redirects with the query it was given: the key must not travel to another host.
		options.sendCredentialsOnCrossOriginRedirect = false;
		return options;
	};

	// An upload reaches nobody: the file waits for a message that never names it, and is gone in three days.
	test: ICredentialTestRequest = {
		request: {
			method: 'POST',
			url: '/cgi-bin/webhook/upload_media',
			qs: { type: 'file' },
			headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
			body: TEST_FILE as never,
		},
		rules: [
			{
				value: 93000,
				message:
					'WeCom knows no robot with this key. Copy the webhook URL from the settings of the robot again: it changes when the robot is reset, and ends when the robot leaves the group.',
			},
			{
				value: 93004,
				message: 'The key is right, but the robot is disabled. Enable it in its settings.',
			},
			{
				value: 93008,
				message: 'The key is right, but the robot is no longer in the group. Add it again.',
			},
			{
				value: 45009,
				message: 'WeCom limits the calls of this robot at the moment. Test again in a minute.',
			},
			{ value: -1, message: 'WeCom is busy and could not be asked. Test again in a moment.' },
		].map(({ value, message }) => ({
			type: 'responseSuccessBody' as const,
			properties: { key: 'errcode', value, message },
		})),
	};
}
