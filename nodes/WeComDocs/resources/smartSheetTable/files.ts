import { randomUUID } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import type { FurtherCall } from '../../../shared/operation/types';
import { fileInBlocks } from '../../../shared/operation/file-blocks';
import { binaryEntry } from '../../../shared/operation/files';
import { uploadInBlocks } from '../../../shared/operation/upload-blocks';
import { IN_BLOCKS, MOST_AT_ONCE } from '../document/upload';
import type { Cell } from './cell';
import { isObject } from './cell';

const FILE = 2;

const IMAGE_UPLOAD = { method: 'POST', path: '/cgi-bin/wedoc/image_upload', doc: 99933 } as const;
const FILE_UPLOAD = { method: 'POST', path: '/cgi-bin/wedoc/file_upload', doc: 101870 } as const;

/** The calls by which pictures and files go up. */
export const UPLOAD_CALLS: FurtherCall[] = [
	IMAGE_UPLOAD,
	FILE_UPLOAD,
	...[IN_BLOCKS.init, IN_BLOCKS.part, IN_BLOCKS.finish].map(
		(path): FurtherCall => ({ method: 'POST', path, doc: IN_BLOCKS.doc }),
	),
];

interface Kind {
	address: RegExp;
	file_type: string;
	file_ext?: string;
}

/** Documents of WeCom by their addresses. */
const KINDS: Kind[] = [
	{ address: /\/smartsheet\//, file_type: '70', file_ext: 'SMARTSHEET' },
	{ address: /\/forms?\//, file_type: '30', file_ext: 'FORM' },
	{ address: /\/doc\//, file_type: '50', file_ext: 'DOC' },
	{ address: /\/sheet\//, file_type: '51', file_ext: 'SHEET' },
	{ address: /\/slide\//, file_type: '52', file_ext: 'SLIDE' },
	{ address: /\/mind\//, file_type: '54', file_ext: 'MIND' },
	{ address: /\/flowchart\//, file_type: '55', file_ext: 'FLOWCHART' },
];

const isAddress = (value: unknown) => /^https?:\/\//i.test(String(value).trim());

/** Pictures: binary fields, which go up, addresses of ones that are there, or the API's own objects. */
export function pictures(cell: Cell): IDataObject[] {
	return cell.list().map((entry) => {
		if (isObject(entry)) return entry;
		if (isAddress(entry)) return { id: randomUUID(), image_url: String(entry).trim() };
		const name = String(entry).trim();
		const { fileName: title = name } = binaryOf(cell, name);
		const picture: IDataObject = { title };
		cell.filling.uploads.push(async () => await fillPicture(cell, name, picture));
		return picture;
	});
}

async function fillPicture(cell: Cell, name: string, picture: IDataObject): Promise<void> {
	const { run, filling } = cell;
	const { content } = await run.file(name);
	const base64_content = content.toString('base64');
	if (filling.docid === undefined) {
		picture.image_base64 = base64_content;
		return;
	}
	const { url, width, height } = await run.call({
		...IMAGE_UPLOAD,
		body: { docid: filling.docid, base64_content },
		repeatable: true,
	});
	Object.assign(picture, { id: randomUUID(), image_url: url, width, height });
}

/** Files likewise. */
export function attachments(cell: Cell): IDataObject[] {
	return cell.list().map((entry) => {
		if (isObject(entry)) return entry;
		if (isAddress(entry)) return linked(String(entry).trim());
		const name = String(entry).trim();
		binaryOf(cell, name);
		const file: IDataObject = {};
		cell.filling.uploads.push(async () => await fillFile(cell, name, file));
		return file;
	});
}

function linked(file_url: string): IDataObject {
	const { pathname } = new URL(file_url);
	const { file_type = 'Wedrive', file_ext = extensionOf(pathname) } =
		KINDS.find(({ address }) => address.test(pathname)) ?? {};
	const name = decodeURIComponent(pathname.split('/').pop() ?? '') || file_url;
	return { name, file_ext, file_type, file_url, doc_type: FILE };
}

async function fillFile({ run, filling }: Cell, name: string, file: IDataObject): Promise<void> {
	const whole = await fileInBlocks(run, name);
	const { fileName, size } = whole;
	const body = { docid: filling.docid, file_name: fileName };
	const { file_url } =
		size > MOST_AT_ONCE
			? await uploadInBlocks(run, IN_BLOCKS, whole, body)
			: await run.call({
					...FILE_UPLOAD,
					body: { ...body, file_base64_content: await contentOf(run, name) },
				});
	Object.assign(file, {
		name: fileName,
		size,
		file_ext: extensionOf(fileName),
		file_type: 'Wedrive',
		file_url,
		doc_type: FILE,
	});
}

async function contentOf(run: Cell['run'], name: string): Promise<string> {
	const { content } = await run.file(name);
	return content.toString('base64');
}

const binaryOf = ({ run }: Cell, name: string) => binaryEntry(run.context, run.itemIndex, name);

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1] ?? '';
