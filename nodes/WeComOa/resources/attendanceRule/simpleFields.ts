import type { Field } from '../../../shared/operation';

export const flag = (
	displayName: string,
	name: string,
	send: string,
	description: string,
): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: false,
	description,
	send,
});

export const number = (
	displayName: string,
	name: string,
	send: string,
	preset: number,
	limits: { min: number; max: number },
	description: string,
): Field => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: limits.min, maxValue: limits.max },
	default: preset,
	description,
	send,
	limits,
});
