export { readServiceMessages } from '../api/service-messages';
export { nodeProperties, sensitiveFields } from './describe';
export { clearable } from './clearable';
export { ItemWithFiles } from './item-with-files';
export { mapped } from './mapped';
export { oncePerExecution } from './once';
export type { OperationRun } from './operation-run';
export { runItems } from './run';
export { defineResource } from './types';
export type {
	Field,
	FieldGroup,
	JointResult,
	Limits,
	MediaType,
	Operation,
	Output,
	Pages,
	Resource,
} from './types';
export { inWindows, windows } from './windows';
export { waitFor } from './wait-for';
export { schemaLike } from './schema-like';
