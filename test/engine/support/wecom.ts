import { randomUUID } from 'node:crypto';
import type { IDataObject, INodeExecutionData, INodeParameters, INodeType } from 'n8n-workflow';

import { WeComApi } from '../../../credentials/WeComApi.credentials';
import { WeComPayApi } from '../../../credentials/WeComPayApi.credentials';
import { WeComRobotApi } from '../../../credentials/WeComRobotApi.credentials';
import type { Simulator } from '../../../simulator';
import { startSimulator } from '../../../simulator';
import type { RunNodeOptions } from '../../support';
import { runNode } from '../../support';
import { makeCertificate } from '../../support/certificate';

const CERTIFICATE = makeCertificate();

/** A new simulated company for each test, and the ways to run nodes against it. */
export function wecom() {
	const company = {} as { simulator: Simulator };
	// A new port each time: the tokens that nodes keep belong to an address.
	beforeEach(async () => {
		company.simulator = await startSimulator();
	});
	afterEach(async () => await company.simulator.stop());

	const webhook = (key = company.simulator.corp.robotKey) =>
		`${company.simulator.url}/cgi-bin/webhook/send?key=${key}`;
	const credentials = (changes: IDataObject = {}) => {
		const { corpId, secret, agentId } = company.simulator.corp;
		return {
			weComApi: {
				corpId,
				secret,
				agentId: String(agentId),
				baseUrl: company.simulator.url,
				accessToken: '',
				...changes,
			},
			weComPayApi: {
				...company.simulator.state.merchant,
				...CERTIFICATE,
				corpId,
				secret,
				agentId: String(agentId),
				baseUrl: company.simulator.url,
			},
			// Many runs in a row would wait for the robot's minute: where nothing is kept, each has its own.
			weComRobotApi: {
				webhookSecret: webhook(company.simulator.factsOnly ? randomUUID() : undefined),
			},
		};
	};
	const connection = (changes?: IDataObject) => ({
		credentials: credentials(changes),
		credentialTypes: [new WeComApi(), new WeComPayApi(), new WeComRobotApi()],
	});
	const run = async (node: INodeType, parameters: INodeParameters, options?: RunNodeOptions) =>
		await runNode(node, { ...connection(), parameters, ...options });

	return {
		get simulator() {
			return company.simulator;
		},
		connection,
		webhook,
		run,
		/** The calls of one endpoint, in the order they came. */
		calls: (path: string) =>
			company.simulator.calls.filter((call) => call.path === `/cgi-bin/${path}`),
	};
}

export const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);

export const itemsWith = (...contents: IDataObject[]) => contents.map((json) => ({ json }));
