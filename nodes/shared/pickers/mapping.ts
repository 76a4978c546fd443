import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';

/**
 * A method behind a resource mapper.
 *
 * @param names the fields of the form that say whose fields are wanted: none is asked for while one is empty
 * @param load reads them, given the values of those fields
 */
export function mapping(
	names: string[],
	load: (read: Read, ...values: string[]) => Promise<ResourceMapperField[]>,
): (this: ILoadOptionsFunctions) => Promise<ResourceMapperFields> {
	return async function () {
		const values = names.map((name) =>
			String(this.getNodeParameter(name, '', { extractValue: true }) ?? ''),
		);
		if (values.includes('')) return { fields: [] };
		return { fields: await load(await reader(this), ...values) };
	};
}
