import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { FilePart } from '../api/types';
import type { MediaType } from './types';

/**
 * What an item says of a file, without the file.
 *
 * @throws NodeOperationError where the item has no such property
 */
export function binaryEntry(
	context: IExecuteFunctions,
	itemIndex: number,
	property: string,
): IBinaryData {
	const binary = context.getInputData()[itemIndex].binary ?? {};
	if (binary[property]) return binary[property];
	const present = Object.keys(binary);
	throw new NodeOperationError(
		context.getNode(),
		`The item has no binary field named "${property}"`,
		{
			itemIndex,
			description: present.length
				? `It has ${present.map((name) => `"${name}"`).join(', ')}: give one of these as Input Data Field Name.`
				: 'It has no binary data at all: add a node before this one that reads the file.',
		},
	);
}

/** The name of a file, as far as its item knows one. */
export const binaryName = ({ fileName, fileExtension }: IBinaryData): string =>
	fileName ?? `file${fileExtension ? `.${fileExtension}` : ''}`;

/**
 * The file of an item's binary property.
 *
 * @throws NodeOperationError where the item has no such property
 */
export async function binaryFile(
	context: IExecuteFunctions,
	itemIndex: number,
	property: string,
): Promise<FilePart> {
	const entry = binaryEntry(context, itemIndex, property);
	return {
		fileName: binaryName(entry),
		mimeType: entry.mimeType,
		content: await context.helpers.getBinaryDataBuffer(itemIndex, property),
	};
}

const MEGABYTE = 1024 * 1024;
const FEWEST_BYTES = 6;
const MOST_BYTES: Record<MediaType, number> = {
	image: 10 * MEGABYTE,
	voice: 2 * MEGABYTE,
	video: 10 * MEGABYTE,
	file: 20 * MEGABYTE,
};

/** What is wrong with the size of a file that is uploaded as media (page 90253), or undefined. */
export function mediaProblem(type: MediaType, bytes: number): string | undefined {
	if (bytes < FEWEST_BYTES)
		return `holds a file of ${bytes} bytes, at least ${FEWEST_BYTES} are needed`;
	const most = MOST_BYTES[type];
	if (bytes <= most) return undefined;
	const size = (bytes / MEGABYTE).toFixed(1);
	return `holds a file of ${size} MB, at most ${most / MEGABYTE} MB are possible`;
}
