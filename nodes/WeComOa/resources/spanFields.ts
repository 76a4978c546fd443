import type { Field } from '../../shared/operation';

/** From and to, sent as `starttime` and `endtime`. */
export function spanFields(meaning: string, oneCall: string): Field[] {
	return [
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			required: true,
			default: '',
			description: `The begin of the time span, by ${meaning}`,
			send: 'body.starttime',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			required: true,
			default: '',
			description: `The end of the time span. It may be of any length: one of over ${oneCall} is read in parts.`,
			send: 'body.endtime',
		},
	];
}

/** Whether a list that WeCom gives as IDs comes with everything about each. */
export function withDetails(thing: string): Field {
	return {
		displayName: 'With Details',
		name: 'withDetails',
		type: 'boolean',
		default: false,
		description: `Whether each item holds the whole ${thing}, which takes one more call each, or its ID only`,
	};
}
