import type { SimulatedBot } from './bot';

export interface SimulatedCorp {
	corpId: string;
	secret: string;
	agentId: number;
	agentName: string;
	/** The key of the one group robot. */
	robotKey: string;
	rootDepartmentId: number;
}

export interface SimulatedCall {
	method: string;
	path: string;
	query: Record<string, string>;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	body: any;
	files: Array<{ name: string; filename: string; contentType: string; size: number }>;
	headers: Record<string, string | string[] | undefined>;
	token?: string;
	at: number;
	errcode: number | null;
	problems: string[];
}

export interface Fault {
	/** An exact path, the source of a regular expression, or `*` (as if not given). */
	path?: string | RegExp;
	/** How many calls it hits; 1 if not given. */
	times?: number | 'always';
	/** How many matching calls pass first. */
	after?: number;
	/** Values that the query or the body must hold. */
	match?: Record<string, unknown>;
	errcode?: number;
	errmsg?: string;
	status?: number;
	headers?: Record<string, string>;
	delay?: number;
	/** The connection breaks before an answer. */
	reset?: boolean;
	/** Half of the answer, then the connection breaks. The call has taken effect. */
	truncate?: boolean;
	html?: boolean;
	body?: string;
	expireToken?: boolean;
	/** Milliseconds that the server is away: every connection breaks, and all tokens are forgotten. */
	restart?: number;
	/** The call takes effect although its answer is lost or replaced. */
	applied?: boolean;
}

export interface ParamFact {
	in: 'query' | 'body' | 'multipart';
	name: string;
	type: string;
	items?: string;
	required?: true | 'conditional';
	enum?: string[];
	limits?: Record<string, unknown>;
	unconfirmed?: true;
}

export interface Endpoint {
	id: string;
	method: 'GET' | 'POST';
	path: string;
	host?: string;
	auth: string;
	doc?: string;
	params: ParamFact[];
	pages?: { cursor: string; limit?: string; list: string; next: string[] };
	answer: Array<[name: string, type: string, items?: string]>;
}

export interface ExampleRequest {
	method: string;
	path: string;
	query: Record<string, string>;
	body: Record<string, unknown>;
	files: string[];
}

export interface SimulatorIds {
	rootDepartment: number;
	department: number;
	childDepartment: number;
	emptyDepartment: number;
	member: string;
	secondMember: string;
	thirdMember: string;
	invisibleMember: string;
	mobile: string;
	email: string;
	bizMail: string;
	tag: number;
	secondTag: number;
	message: string;
	chat: string;
	media: string;
	file: string;
	calendar: string;
	schedule: string;
	repeatingSchedule: string;
	customer: string;
	secondCustomer: string;
	wecomCustomer: string;
	customerGroup: string;
	secondCustomerGroup: string;
	opengid: string;
	contactWay: string;
	secondContactWay: string;
	joinWay: string;
	student: string;
	secondStudent: string;
	parent: string;
	schoolDepartment: number;
	schoolRoot: number;
}

/** A callback URL, and what it shares with WeCom. */
export interface CallbackTarget {
	url: string;
	token: string;
	aesKey: string;
	receiverId: string;
}

/** What is delivered: XML as it stands, an object as XML, or an object as JSON. */
export interface CallbackContent {
	xml?: string;
	message?: object;
	json?: object;
}

/** What differs from what WeCom would send. */
export interface CallbackChanges {
	keys?: Partial<CallbackTarget>;
	encrypted?: string;
	signature?: string;
	/** Seconds since 1970. */
	timestamp?: number;
	body?: string;
	/** What is to come back when a URL is verified. */
	echo?: string;
}

export interface CallbackAnswer {
	status: number;
	body: string;
	/** The decrypted XML of a passive reply. */
	reply?: string;
	/** Whether the echo came back. */
	verified?: boolean;
}

/** Delivers a message as WeCom does, or verifies the URL where there is none. */
export type Callback = (
	target: CallbackTarget,
	content?: CallbackContent,
	changes?: CallbackChanges,
) => Promise<CallbackAnswer>;

export interface Simulator {
	readonly url: string;
	readonly corp: SimulatedCorp;
	readonly ids: SimulatorIds;
	/** The other end of an AI bot's long connection. */
	readonly bot: SimulatedBot;
	/** The live maps of the corp. */
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly state: Record<string, any>;
	/** Every request since the last reset. */
	readonly calls: SimulatedCall[];
	readonly faults: { add(fault: Fault): unknown; clear(): void };
	denyIp: boolean;
	/** Every call is held against the facts and answered in the right shape; nothing is kept. */
	factsOnly: boolean;
	latency: number;
	count(path: string): number;
	seed(size: { departments?: number; members?: number }): {
		departments: number[];
		members: string[];
	};
	callback: Callback;
	reset(): void;
	expireTokens(): void;
	stop(): Promise<void>;
}

export function startSimulator(options?: { port?: number; latency?: number }): Promise<Simulator>;
export const endpoints: Endpoint[];
export function exampleRequest(endpoint: Endpoint, options?: { all?: boolean }): ExampleRequest;
export const callback: Callback;
export function delivery(
	target: Omit<CallbackTarget, 'url'>,
	content?: CallbackContent,
	changes?: CallbackChanges,
): { query: Record<string, string>; body: string; contentType: string };
