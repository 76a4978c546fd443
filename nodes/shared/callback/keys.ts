/** What WeCom's console and the receiver share. */
export interface CallbackKeys {
	token: string;
	/** EncodingAESKey: 43 characters. */
	aesKey: string;
	/** The corp id or the suite id; empty for an AI bot. */
	receiverId: string;
}

const AES_KEY = /^[0-9A-Za-z]{43}$/;

/** What is wrong with the EncodingAESKey, or undefined. */
export function aesKeyProblem(aesKey: string): string | undefined {
	if (aesKey.length !== 43) {
		return `The EncodingAESKey must have 43 characters, and has ${aesKey.length}`;
	}
	if (!AES_KEY.test(aesKey)) return 'The EncodingAESKey may hold letters and digits only';
	return undefined;
}

/** The keys as they were meant: copied text often brings spaces along. */
export function keysFrom(credentials: Partial<Record<keyof CallbackKeys, unknown>>): CallbackKeys {
	const clean = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
	return {
		token: clean(credentials.token),
		aesKey: clean(credentials.aesKey),
		receiverId: clean(credentials.receiverId),
	};
}
