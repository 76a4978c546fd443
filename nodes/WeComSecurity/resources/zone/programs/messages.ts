import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../../shared/operation';

const MOST = 1000;
const FROM_THE_FORM = { show: { messagesFrom: ['form'] } };
const FROM_JSON = { show: { messagesFrom: ['json'] } };

const KEY_SOURCE =
	'the encrypted_secret_key that Zone Message → Get Many shows, decrypted with the private key that belongs to the public key of the zone';

interface Messages {
	/** Where the list goes. */
	send: string;
	/** The operation may go without messages. */
	optional?: true;
}

/** Messages of the zone with the keys that open them, as a list of an earlier node or typed in. */
export function messagesFields({ send, optional }: Messages): Field[] {
	return [
		{
			displayName: 'Messages From',
			name: 'messagesFrom',
			type: 'options',
			options: [
				{
					name: 'Form',
					value: 'form',
					description: 'Each message in fields of its own',
				},
				{
					name: 'JSON',
					value: 'json',
					description: 'A list, such as an earlier node makes',
				},
				...(optional
					? [{ name: 'None', value: 'none', description: 'The job goes without messages' }]
					: []),
			],
			default: 'json',
			description: 'How the messages are given',
		},
		{
			displayName: 'Message List',
			name: 'messageList',
			type: 'json',
			required: true,
			default: '',
			displayOptions: FROM_JSON,
			placeholder: '[{ "msgid": "MSGID", "secret_key": "KEY" }]',
			description: `A list of objects with msgid and secret_key, ${MOST.toLocaleString('en')} at most; secret_key is ${KEY_SOURCE}`,
			send,
		},
		{
			displayName: 'Messages',
			name: 'messages',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Message' },
			required: true,
			default: {},
			displayOptions: FROM_THE_FORM,
			placeholder: 'Add Message',
			options: [
				{
					displayName: 'Message',
					name: 'message',
					send: `${send}[]`,
					values: [
						{
							displayName: 'Message ID',
							name: 'messageId',
							type: 'string',
							required: true,
							default: '',
							description: 'The msgid that Zone Message → Get Many shows',
							send: 'msgid',
						},
						{
							displayName: 'Secret Key',
							name: 'secretKey',
							type: 'string',
							typeOptions: { password: true },
							required: true,
							default: '',
							description: `What opens the message: ${KEY_SOURCE}`,
							send: 'encrypt_info.secret_key',
						},
					],
				},
			],
			limits: { items: MOST },
		},
	];
}

/** The messages as WeCom takes them: only what names and opens one goes out. */
export function messagesOf(run: OperationRun, given: unknown): IDataObject[] {
	if (!Array.isArray(given) || given.length === 0) {
		throw run.error('Message List must be a list with at least one message');
	}
	if (given.length > MOST) {
		throw run.error(
			`Message List has ${given.length.toLocaleString('en')} messages, at most ${MOST.toLocaleString('en')} are possible`,
		);
	}
	return (given as unknown[]).map((entry, index) => {
		const { msgid, secret_key, encrypt_info } = (entry ?? {}) as IDataObject;
		const key = secret_key ?? (encrypt_info as IDataObject | undefined)?.secret_key;
		if (msgid && key) return { msgid, encrypt_info: { secret_key: key } };
		throw run.error(
			`Message ${index + 1} of the list has no msgid or no secret_key`,
			'Each entry must look like { "msgid": "MSGID", "secret_key": "KEY" }. Nothing was sent.',
		);
	});
}
