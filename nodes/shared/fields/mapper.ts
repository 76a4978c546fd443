import type { Field } from '../operation';

interface Mapper extends Omit<Field, 'type' | 'default' | 'typeOptions'> {
	/** The node's method that gives the fields. */
	method: string;
	/** The fields of the form whose change makes them others. */
	dependsOn: string[];
	/** What one field is called. */
	words: { singular: string; plural: string };
	/** Rows are found by some of their fields. */
	mode?: 'add' | 'update' | 'upsert';
}

/** Fields that only WeCom knows, such as those of a form: shown one below the other, each of its own type. */
export function mapperField({ method, dependsOn, words, mode = 'add', ...field }: Mapper): Field {
	return {
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		typeOptions: {
			loadOptionsDependsOn: dependsOn,
			resourceMapper: {
				resourceMapperMethod: method,
				mode,
				fieldWords: words,
				addAllFields: true,
				multiKeyMatch: mode !== 'add',
			},
		},
		...field,
	};
}
