import { Answers } from './answers';
import type { Frame } from './frames';
import { isCallback, readFrame } from './frames';
import { noWebSocket, unreachable } from './problems';
import { timing } from './timing';
import { within } from './within';

interface Socket {
	send(text: string): void;
	close(): void;
	addEventListener(type: string, listener: (event: { data?: unknown }) => void): void;
}

// Node's own, from version 22 on.
declare const WebSocket: (new (address: string) => Socket) | undefined;

/** One WebSocket from its opening to its end. */
export class Link {
	private readonly ending = new AbortController();

	private readonly answers = new Answers();

	private constructor(
		private readonly socket: Socket,
		receive: (frame: Frame) => void,
	) {
		socket.addEventListener('message', ({ data }) => {
			const frame = readFrame(data);
			if (!frame) return;
			if (isCallback(frame)) receive(frame);
			else this.answers.settle(frame);
		});
		socket.addEventListener('error', () => this.close());
		socket.addEventListener('close', () => this.close());
	}

	/** @throws UserError where the address is not reached */
	static async open(address: string, receive: (frame: Frame) => void): Promise<Link> {
		if (typeof WebSocket === 'undefined') throw noWebSocket();
		const failed = () => unreachable(address, timing.opening / 1000);
		const socket = new WebSocket(address);
		const link = new Link(socket, receive);
		const opened = new Promise<void>((resolve, reject) => {
			socket.addEventListener('open', () => resolve());
			link.gone.addEventListener('abort', () => reject(failed()));
		});
		let isOpen = false;
		try {
			await within(timing.opening, opened, failed);
			isOpen = true;
			return link;
		} finally {
			if (!isOpen) link.close();
		}
	}

	/** Comes when the connection has ended. */
	get gone(): AbortSignal {
		return this.ending.signal;
	}

	/** Sends a frame and waits for its answer, which may hold an errcode; undefined where the link ended first. */
	async exchange(frame: Frame): Promise<Frame | undefined> {
		return await this.answers.of(frame, () => this.socket.send(JSON.stringify(frame)));
	}

	close(): void {
		if (this.gone.aborted) return;
		this.ending.abort();
		this.answers.end();
		this.socket.close();
	}
}
