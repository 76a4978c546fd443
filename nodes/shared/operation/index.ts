export { nodeProperties, sensitiveFields } from './describe';
export type { OperationRun } from './operation-run';
export { runItems } from './run';
export { defineResource } from './types';
export type { Field, FieldGroup, Limits, MediaType, Operation, Output, Resource } from './types';
