import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { untilStopped } from './shutdown.mjs';

const PUBLIC_API = 'https://qyapi.weixin.qq.com';
const NEEDED = ['WECOM_CORP_ID', 'WECOM_SECRET', 'WECOM_AGENT_ID'];

/**
 * The corp that the environment variables name.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Record<string, unknown>} the values of a WeCom credential
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
		corpId: environment.WECOM_CORP_ID,
		secret: environment.WECOM_SECRET,
		agentId: Number(environment.WECOM_AGENT_ID),
		baseUrl: environment.WECOM_BASE_URL || PUBLIC_API,
	};
}

/**
 * Starts the simulator and gives the credential's values for it.
 *
 * @returns {Promise<Record<string, unknown>>}
 */
export async function simulatedCorp() {
	const { startSimulator } = createRequire(import.meta.url)(join(root, 'simulator'));
	const simulator = await startSimulator({ port: 0 });
	untilStopped({ stop: () => simulator.stop(), kill: () => {} });
	const { corpId, secret, agentId } = simulator.corp;
	return { corpId, secret, agentId, baseUrl: simulator.url };
}
