import type { IDataObject } from 'n8n-workflow';

import { decrypt } from './cipher';
import { readContent } from './content';
import type { CallbackKeys } from './keys';
import { aesKeyProblem } from './keys';
import { Refusal } from './refusal';
import { isSignature } from './signature';

const MAX_BYTES = 1024 * 1024;

/** The query of a request from WeCom. */
export interface CallbackQuery {
	msg_signature?: unknown;
	timestamp?: unknown;
	nonce?: unknown;
	echostr?: unknown;
}

export interface Received {
	/** The decrypted text. */
	text: string;
	content: IDataObject;
}

/**
 * Verifies the URL: the text to answer.
 *
 * @throws Refusal
 */
export function openEcho(keys: CallbackKeys, query: CallbackQuery): string {
	// A plus sign that was not escaped on its way arrives as a space.
	const encrypted = textOf(query.echostr).replaceAll(' ', '+');
	checkSignature(keys, query, encrypted);
	return open(keys, encrypted);
}

interface Posted {
	query: CallbackQuery;
	body: Buffer | undefined;
	/** How many seconds the timestamp may differ from the clock; 0 for any. */
	window: number;
	/** Milliseconds since 1970. */
	now: number;
}

/**
 * Takes a callback: signature, time, decryption, receiver, content, in this order.
 *
 * @throws Refusal
 */
export function receive(keys: CallbackKeys, { query, body, window, now }: Posted): Received {
	if (textOf(query.msg_signature) === '') throw unsigned();
	const encrypted = encryptedOf(body);
	checkSignature(keys, query, encrypted);
	checkTime(textOf(query.timestamp), window, now);
	const text = open(keys, encrypted);
	return { text, content: readContent(text, 'The decrypted message') };
}

function encryptedOf(body: Buffer | undefined): string {
	if (!body || body.length === 0) throw new Refusal(400, 'The body is empty');
	if (body.length > MAX_BYTES) throw new Refusal(400, 'The body is larger than 1 MB');
	const { Encrypt, encrypt } = readContent(body.toString('utf8'), 'The body');
	const encrypted = textOf(Encrypt ?? encrypt).trim();
	if (encrypted === '') throw new Refusal(400, 'The body holds nothing encrypted');
	return encrypted;
}

function checkSignature({ token }: CallbackKeys, query: CallbackQuery, encrypted: string): void {
	const given = textOf(query.msg_signature);
	const signed = { timestamp: textOf(query.timestamp), nonce: textOf(query.nonce), encrypted };
	if (given === '') throw unsigned();
	if (token === '')
		throw new Refusal(401, 'The credential has no token to check the signature with');
	if (!isSignature(given, token, signed)) {
		throw new Refusal(401, 'The signature does not match the token');
	}
}

function checkTime(timestamp: string, window: number, now: number): void {
	if (window === 0) return;
	const late = Math.floor(now / 1000) - Number(timestamp);
	if (/^\d{1,12}$/.test(timestamp) && Math.abs(late) <= window) return;
	throw new Refusal(
		401,
		late > 0 ? 'The timestamp is too old' : 'The timestamp lies in the future or cannot be read',
	);
}

function open({ aesKey, receiverId }: CallbackKeys, encrypted: string): string {
	const problem = aesKeyProblem(aesKey);
	if (problem) throw new Refusal(400, problem);
	const { message, receiverId: actual } = decrypt(aesKey, encrypted);
	if (actual !== receiverId) throw new Refusal(403, 'The message is for another receiver ID');
	return message;
}

function unsigned(): Refusal {
	return new Refusal(401, 'The request is not signed');
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
