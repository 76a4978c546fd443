import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { untilStopped } from './shutdown.mjs';

const PUBLIC_API = 'https://qyapi.weixin.qq.com';
/** What the demo's callbacks are signed and encrypted with. */
const CALLBACK_KEYS = {
	token: 'QDG6eK',
	aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
};

const NEEDED = ['WECOM_CORP_ID', 'WECOM_SECRET', 'WECOM_AGENT_ID'];

/**
 * The corp that the environment variables name.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Record<string, Record<string, unknown>>} the values of each credential, by type
 */
export function realCorp(environment) {
	const missing = NEEDED.filter((name) => !environment[name]);
	if (missing.length > 0) {
		throw new Failure(
			`--real needs ${NEEDED.join(', ')} (and WECOM_BASE_URL for a proxy or a private deployment); missing: ${missing.join(', ')}.`,
		);
	}
	if (!/^\d+$/.test(environment.WECOM_AGENT_ID)) {
		throw new Failure('WECOM_AGENT_ID must be a whole number, the AgentId of the app.');
	}
	return {
		weComApi: {
			corpId: environment.WECOM_CORP_ID,
			secret: environment.WECOM_SECRET,
			agentId: Number(environment.WECOM_AGENT_ID),
			baseUrl: environment.WECOM_BASE_URL || PUBLIC_API,
		},
	};
}

/**
 * Starts the simulator and gives the values of each credential for it, by type.
 *
 * @returns {Promise<Record<string, Record<string, unknown>>>}
 */
export async function simulatedCorp() {
	const { startSimulator } = createRequire(import.meta.url)(join(root, 'simulator'));
	const simulator = await startSimulator({ port: 0 });
	untilStopped({ stop: () => simulator.stop(), kill: () => {} });
	return simulatedCredentials(simulator);
}

/**
 * What each credential of the package holds to reach the simulator.
 *
 * @param {import('../../simulator').Simulator} simulator
 */
export function simulatedCredentials({ corp, bot, url }) {
	const { corpId, secret, agentId, robotKey } = corp;
	const { botId, secret: botSecret, address } = bot;
	return {
		weComApi: { corpId, secret, agentId, baseUrl: url },
		weComBotApi: { way: 'connection', botId, secret: botSecret, address, testConnects: true },
		weComCallbackApi: { ...CALLBACK_KEYS, receiverId: corpId },
		weComRobotApi: { webhookSecret: `${url}/cgi-bin/webhook/send?key=${robotKey}` },
	};
}
