import type { IDataObject } from 'n8n-workflow';

import { documentField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { CHANGES } from './changes';
import type { TextNode } from './plainText';
import { plainText } from './plainText';

const NODE = {
	begin: 0,
	end: 20,
	type: 'Document',
	property: {},
	children: [{ begin: 0, end: 20, type: 'MainStory', property: {}, children: [{}] }],
};

export const content: Operation[] = [
	{
		value: 'getContent',
		name: 'Get Content',
		action: 'Get content of a text document',
		description:
			'Read the text of a document (文档), and without Simplify the tree of its parts with the positions that Update Content takes',
		doc: 101161,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/wedoc/document/get' },
		fields: [documentField()],
		output: {
			simple: ['version', 'text'],
			schema: schemaLike({ version: 10, text: 'text content', document: NODE }),
		},
		run: getContent,
	},
	{
		value: 'updateContent',
		name: 'Update Content',
		action: 'Update content of a text document',
		description:
			'Insert, replace, format or delete text, pictures and tables of a document (文档), all changes or none',
		doc: 97626,
		request: { method: 'POST', path: '/cgi-bin/wedoc/document/batch_update' },
		fields: [documentField(), CHANGES],
		additionalFields: [
			{
				displayName: 'Version',
				name: 'version',
				type: 'number',
				default: 0,
				description:
					'The version that the positions were read from, at most 100 before the newest: Get Content answers it',
				send: 'body.version',
			},
		],
		run: updateContent,
	},
];

async function getContent(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { version, document, ...others } = await run.send(payload);
	return { version, text: plainText(document as unknown as TextNode), document, ...others };
}

/** The editor's colours begin with a #, the API's do not. */
async function updateContent(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	for (const { update_text_property: change } of payload.body.requests as IDataObject[]) {
		const colors = ((change as IDataObject | undefined)?.text_property ?? {}) as IDataObject;
		for (const [key, value] of Object.entries(colors)) {
			if (typeof value === 'string') colors[key] = value.replace(/^#/, '');
		}
	}
	return { success: true, ...(await run.send(payload)) };
}
