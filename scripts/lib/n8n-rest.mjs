import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { unflatten } from './unflatten.mjs';

/** States in which an execution goes on. */
const UNFINISHED = new Set(['new', 'running', 'waiting']);

/** The part of n8n's REST API that its editor uses and the scripts need. */
export class N8nRest {
	#url;
	#cookie = '';
	/** n8n ties a login to the browser that made it. */
	#browser = randomUUID();

	/** @param {string} url of n8n, without a slash at the end */
	constructor(url) {
		this.#url = url;
	}

	/** Makes the owner of a new n8n, or logs in where there is one. */
	async logIn({ email, password, firstName = 'Demo', lastName = 'Owner' }) {
		const { userManagement } = await this.get('/rest/settings');
		if (userManagement.showSetupOnFirstLoad) {
			await this.post('/rest/owner/setup', { email, password, firstName, lastName });
		} else {
			await this.post('/rest/login', { emailOrLdapLoginId: email, password });
		}
	}

	/** @returns {Promise<{ id: string }[]>} */
	async credentials() {
		return await this.get('/rest/credentials');
	}

	/** Makes the credential, or gives the one with this id new values. */
	async saveCredential({ id, name, type, data }) {
		if (!id) return await this.post('/rest/credentials', { name, type, data });
		return await this.call('PATCH', `/rest/credentials/${id}`, { name, type, data });
	}

	/**
	 * Runs the credential's own test.
	 *
	 * @returns {Promise<{ status: 'OK' | 'Error', message: string }>}
	 */
	async testCredential({ id, name, type, data }) {
		return await this.post('/rest/credentials/test', { credentials: { id, name, type, data } });
	}

	/** @returns {Promise<{ id: string, name: string, isArchived?: boolean }[]>} */
	async workflows() {
		return await this.get('/rest/workflows');
	}

	async workflow(id) {
		return await this.get(`/rest/workflows/${id}`);
	}

	async createWorkflow(workflow) {
		return await this.post('/rest/workflows', workflow);
	}

	async updateWorkflow(id, workflow) {
		const { versionId } = await this.workflow(id);
		return await this.call('PATCH', `/rest/workflows/${id}`, { ...workflow, versionId });
	}

	/** Publishes a workflow, so that its triggers listen. */
	async activateWorkflow(id) {
		const { versionId } = await this.workflow(id);
		return await this.post(`/rest/workflows/${id}/activate`, { versionId });
	}

	/**
	 * Starts a workflow by hand from its trigger.
	 *
	 * @returns {Promise<string>} the execution's id
	 */
	async run(workflowId, triggerName) {
		const { executionId } = await this.post(`/rest/workflows/${workflowId}/run`, {
			triggerToStartFrom: { name: triggerName },
		});
		if (!executionId) throw new Failure('n8n did not start the workflow.');
		return executionId;
	}

	/** @returns {Promise<any>} the execution, its data readable */
	async execution(id) {
		const execution = await this.get(`/rest/executions/${id}`);
		return { ...execution, data: execution.data ? unflatten(execution.data) : undefined };
	}

	/** Waits until an execution has ended, well or not. */
	async finished(id, within = 120_000) {
		const until = Date.now() + within;
		while (Date.now() < until) {
			const { status } = await this.get(`/rest/executions/${id}`);
			if (!UNFINISHED.has(status)) return await this.execution(id);
			await sleep(200);
		}
		throw new Failure(`The workflow was still running after ${within / 1000} s.`);
	}

	async get(path) {
		return await this.call('GET', path);
	}

	async post(path, body) {
		return await this.call('POST', path, body);
	}

	/** One call: n8n wraps what it answers in `data`. */
	async call(method, path, body) {
		const response = await fetch(this.#url + path, {
			method,
			headers: {
				'browser-id': this.#browser,
				...(this.#cookie && { cookie: this.#cookie }),
				...(body !== undefined && { 'content-type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
			signal: AbortSignal.timeout(60_000),
		});
		const login = response.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
		if (login) this.#cookie = login.split(';')[0];

		const text = await response.text();
		const answer = parse(text);
		if (!response.ok) {
			const error = new Failure(
				`n8n refused ${method} ${path}: ${answer?.message ?? text.slice(0, 200)} (${response.status})`,
			);
			throw Object.assign(error, { status: response.status });
		}
		return answer?.data ?? answer;
	}
}

function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
