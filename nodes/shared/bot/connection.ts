import type { IDataObject, UserError } from 'n8n-workflow';

import { Chats } from './chats';
import type { Frame } from './frames';
import { COMMAND, isTakeOver, newFrame } from './frames';
import { Link } from './link';
import type { Outlet, RequestOptions } from './outlet';
import { Pacer } from './pacer';
import {
	connectionLost,
	isPassing,
	NOT_SUBSCRIBED,
	notBack,
	refused,
	stopped,
	takenOver,
} from './problems';
import { reconnectDelay } from './reconnect-delay';
import { timing } from './timing';
import type { Bot } from './types';
import { pause, within } from './within';

export const DEFAULT_ADDRESS = 'wss://openws.work.weixin.qq.com';

/** Who hears of what comes over a connection. */
export interface Listener {
	receive(frame: Frame): void;
	/** The connection has ended for good, for this reason. */
	end(reason: UserError): void;
}

/** The long connection of a bot: subscribed, kept alive and reconnected until it is stopped (page 101463). */
export class BotConnection implements Outlet {
	readonly pacer = new Pacer();

	private readonly chats = new Chats();

	/** The link in use, or the one that is being opened. */
	private current: Promise<Link>;

	private readonly stopping = new AbortController();

	private reason?: UserError;

	private triesBefore = 0;

	constructor(
		private readonly bot: Bot,
		private readonly listener: Listener,
	) {
		this.current = this.connect();
		this.current.catch(() => {});
	}

	/** Why the connection has ended for good, where it has. */
	get ended(): UserError | undefined {
		return this.reason;
	}

	chatOf(requestId: string): string {
		return this.chats.of(requestId);
	}

	/** @throws UserError where the first try to connect failed */
	async opened(): Promise<void> {
		await this.current;
	}

	async request(
		cmd: string,
		body: IDataObject,
		{ requestId, repeatable = false }: RequestOptions = {},
	): Promise<IDataObject> {
		const frame = newFrame(cmd, body, requestId);
		const first = await this.exchange(frame);
		const again = first === undefined ? repeatable : first.errcode === NOT_SUBSCRIBED;
		const answer = again ? await this.exchange(frame) : first;
		if (!answer) throw this.reason ?? connectionLost();
		if (answer.errcode) throw refused(answer);
		return answer.body ?? {};
	}

	stop(): void {
		this.finish(stopped());
	}

	/** The answer, or undefined where the connection broke before it. */
	private async exchange(frame: Frame): Promise<Frame | undefined> {
		const link = await this.link();
		const answer = await link.exchange(frame);
		if (answer?.errcode === NOT_SUBSCRIBED) link.close();
		return answer;
	}

	private async link(): Promise<Link> {
		if (this.reason) throw this.reason;
		return await within(timing.patience, this.current, () => notBack(timing.patience / 1000));
	}

	private async connect(): Promise<Link> {
		const address = this.bot.address?.trim() || DEFAULT_ADDRESS;
		const link = await Link.open(address, (frame) => this.receive(frame));
		let subscribed = false;
		try {
			if (this.reason) throw this.reason;
			await this.subscribe(link);
			if (this.reason) throw this.reason;
			subscribed = true;
		} finally {
			if (!subscribed) link.close();
		}
		const since = Date.now();
		link.gone.addEventListener('abort', () => this.comeBack(since));
		this.stopping.signal.addEventListener('abort', () => link.close());
		void beat(link);
		return link;
	}

	private async subscribe(link: Link): Promise<void> {
		const { botId: bot_id, secret } = this.bot;
		const answer = await link.exchange(newFrame(COMMAND.subscribe, { bot_id, secret }));
		if (!answer || link.gone.aborted) throw connectionLost();
		if (!answer.errcode) return;
		const problem = refused(answer);
		if (!isPassing(answer)) this.finish(problem);
		throw problem;
	}

	private comeBack(since: number): void {
		if (this.reason) return;
		if (Date.now() - since >= timing.steady) this.triesBefore = 0;
		this.current = this.reconnect();
		this.current.catch(() => {});
	}

	private async reconnect(): Promise<Link> {
		for (;;) {
			await pause(reconnectDelay(this.triesBefore), this.stopping.signal);
			if (this.reason) throw this.reason;
			this.triesBefore += 1;
			try {
				return await this.connect();
			} catch {
				if (this.reason) throw this.reason;
			}
		}
	}

	private receive(frame: Frame): void {
		if (isTakeOver(frame)) {
			this.finish(takenOver(this.bot.botId));
			return;
		}
		this.chats.remember(frame);
		this.listener.receive(frame);
	}

	private finish(reason: UserError): void {
		if (this.reason) return;
		this.reason = reason;
		this.stopping.abort();
		this.listener.end(reason);
	}
}

/** Keeps a link alive; one that no longer answers or counts is closed. */
async function beat(link: Link): Promise<void> {
	while (await pause(timing.heartbeat, link.gone)) {
		try {
			const answer = await link.exchange(newFrame(COMMAND.ping));
			if (answer?.errcode === NOT_SUBSCRIBED) link.close();
		} catch {
			link.close();
		}
	}
}
