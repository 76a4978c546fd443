import type { IDataObject } from 'n8n-workflow';

/** A cell as the API has it (page 97661). */
export interface Cell {
	cell_value?: { text?: string; link?: { url: string; text: string } };
	cell_format?: IDataObject;
}

export type Plain = IDataObject[string];

/** What a cell holds: a text, or of a link its text and address. */
export function plainValue({ cell_value: value }: Cell, typed: boolean): Plain {
	if (value?.link?.url) return { text: value.link.text, url: value.link.url };
	const text = value?.text ?? '';
	return typed ? recognised(text) : text;
}

export const isEmptyCell = ({ cell_value: value }: Cell): boolean =>
	!value?.text && !value?.link?.url;

/** The index of the last entry of which it is true, or -1. */
export function lastIndexWhere<T>(list: T[], isIt: (entry: T) => boolean): number {
	for (let index = list.length - 1; index >= 0; index -= 1) if (isIt(list[index])) return index;
	return -1;
}

/** The index of the last row with something in it, or -1. */
export const lastFilledRow = (grid: Cell[][]): number =>
	lastIndexWhere(grid, (cells) => !cells.every(isEmptyCell));

/** A number only where it reads back as the very text: 007 and long card numbers stay what they are. */
function recognised(text: string): Plain {
	if (text === '') return null;
	if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
	const number = Number(text);
	return Number.isFinite(number) && String(number) === text ? number : text;
}

/** A plain value as a cell; an object with a `url` is a link. */
export function cellOf(value: unknown, format?: IDataObject): Cell {
	const cell: Cell = isLink(value)
		? { cell_value: { link: { url: value.url, text: String(value.text ?? value.url) } } }
		: { cell_value: { text: textOf(value) } };
	return format ? { ...cell, cell_format: { text_format: format } } : cell;
}

function isLink(value: unknown): value is { url: string; text?: unknown } {
	return (
		typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'
	);
}

function textOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value !== 'object') return String(value);
	if (value instanceof Date) return value.toISOString();
	const isPlainList =
		Array.isArray(value) && value.every((entry) => typeof entry !== 'object' || entry === null);
	return isPlainList ? value.map(textOf).join(', ') : JSON.stringify(value);
}
