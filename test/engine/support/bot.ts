import './web-socket';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { WeComBotApi } from '../../../credentials/WeComBotApi.credentials';
import { WeComBot } from '../../../nodes/WeComBot/WeComBot.node';
import { WeComBotTrigger } from '../../../nodes/WeComBotTrigger/WeComBotTrigger.node';
import type { Simulator } from '../../../simulator';
import { startSimulator } from '../../../simulator';
import type { RunNodeOptions } from '../../support';
import { runNode } from '../../support';
import type { Activated } from './bot-trigger';
import { activate } from './bot-trigger';

/** A simulated WeCom with a bot for each test; the workflows that a test switches on are switched off after it. */
export function simulatedBot() {
	const held = {} as { simulator: Simulator; on: Activated[] };
	beforeEach(async () => {
		held.simulator = await startSimulator();
		held.on = [];
	});
	afterEach(async () => {
		await Promise.all(held.on.map(async ({ close }) => await close()));
		await held.simulator.stop();
	});

	const connection = (changes: IDataObject = {}) => {
		const { botId, secret, address } = held.simulator.bot;
		return {
			credentials: { weComBotApi: { botId, secret, address, testConnects: true, ...changes } },
			credentialTypes: [new WeComBotApi()],
		};
	};

	return {
		get bot() {
			return held.simulator.bot;
		},
		connection,
		async listen(parameters: INodeParameters = {}, workflowId?: string, changes?: IDataObject) {
			const options = { ...connection(changes), parameters, workflowId };
			const workflow = await activate(new WeComBotTrigger(), options);
			held.on.push(workflow);
			return workflow;
		},
		run: async (parameters: INodeParameters, options?: RunNodeOptions) =>
			await runNode(new WeComBot(), { ...connection(), parameters, ...options }),
		/** The frames of one command, in the order they came. */
		frames: (cmd: string) => held.simulator.bot.frames.filter((frame) => frame.cmd === cmd),
	};
}

/** Resolves when the condition holds. */
export async function eventually(condition: () => boolean): Promise<void> {
	for (let tries = 0; tries < 400; tries++) {
		if (condition()) return;
		await sleep(5);
	}
	throw new Error('It did not come about');
}
