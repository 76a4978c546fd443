import type { Field, Operation } from '../../shared/operation';

const TYPES = { on: 1, off: 2 };

/** Enables or disables the mailbox that the field names. */
export const switched = (
	state: keyof typeof TYPES,
	mailbox: Field,
): Pick<Operation, 'doc' | 'request' | 'constants' | 'fields'> => ({
	doc: 95512,
	request: { method: 'POST', path: '/cgi-bin/exmail/account/act_email' },
	constants: { 'body.type': TYPES[state] },
	fields: [mailbox],
});
