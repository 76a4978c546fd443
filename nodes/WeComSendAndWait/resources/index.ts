import { defineResource } from '../../shared/operation';
import { sendAndWait } from './sendAndWait';

export const resources = [
	defineResource({
		value: 'message',
		name: 'Message',
		operations: [sendAndWait],
	}),
];
