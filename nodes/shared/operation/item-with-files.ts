import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

/** A result of an operation's `run` with any number of files, which n8n has kept already. */
export class ItemWithFiles {
	constructor(
		readonly json: IDataObject,
		readonly binary?: IBinaryKeyData,
	) {}
}
