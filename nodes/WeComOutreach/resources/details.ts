import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';

/** For lists that hold nothing but IDs. */
export const INCLUDE_DETAILS: Field = {
	displayName: 'Include Details',
	name: 'includeDetails',
	type: 'boolean',
	default: true,
	description:
		'Whether to read each entry as Get does, with one more call an entry, not the ID alone',
};

interface Rules {
	method: 'POST';
	path: string;
	doc: number;
	/** What the API calls the ID. */
	id: string;
	/** Makes one object of the answer about one entry. */
	entry: (answer: IDataObject, id: string | number) => IDataObject;
}

/** The IDs of all pages, and what is behind each of them. */
export const withDetails =
	({ method, path, doc, id: name, entry }: Rules) =>
	async (run: OperationRun): Promise<IDataObject[]> => {
		const [payload] = await run.payloads();
		const listed = (await run.sendPages(payload)) as Array<IDataObject | string>;
		const ids = listed.map((one) => (typeof one === 'string' ? one : one[name]) as string | number);
		if (run.values.includeDetails !== true) return ids.map((id) => ({ [name]: id }));
		return await run.forEach(ids, async (id) =>
			entry(await run.call({ method, path, doc, body: { [name]: id }, repeatable: true }), id),
		);
	};
