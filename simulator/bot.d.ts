export interface BotFrame {
	cmd: string;
	headers: { req_id: string };
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	body: any;
}

export interface BotCallbackOptions {
	user?: string;
	/** The chat id of a group; a chat of two without it. */
	group?: string;
	requestId?: string;
	messageId?: string;
}

/** WeCom's side of an AI bot's long connection. */
export interface SimulatedBot {
	readonly botId: string;
	readonly secret: string;
	/** ws://… */
	readonly address: string;
	/** Every frame that came, without the heartbeats. */
	readonly frames: BotFrame[];
	readonly pings: number;
	/** How many connections have been opened. */
	readonly connections: number;
	readonly isConnected: boolean;
	/** Each stream as it stands. */
	readonly streams: Map<string, { content: string; finish: boolean }>;
	/** What was uploaded. */
	readonly media: Map<string, { type: string; filename: string; content: Buffer }>;
	/** Answers to come, each once: an errcode, none, or the connection's end. */
	readonly faults: Array<{ cmd: string; errcode?: number; errmsg?: string; cut?: boolean }>;
	/** Takes no new connections while true. */
	closed: boolean;
	say(text: string, options?: BotCallbackOptions): BotFrame;
	message(content: object, options?: BotCallbackOptions): BotFrame;
	event(name: string, content?: object, options?: BotCallbackOptions): BotFrame;
	/** Puts a file, encrypted, where a message can point. */
	file(content: string | Buffer, options?: { filename?: string }): { url: string; aeskey: string };
	/** Breaks the connection, as a network does. */
	cut(): void;
	/** Another program subscribes. */
	takeOver(): void;
	/** Resolves when the condition holds; it is tried after everything that comes. */
	until(condition: () => boolean): Promise<void>;
}
