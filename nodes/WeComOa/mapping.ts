import { mapping } from '../shared/pickers';

/** The controls of the chosen approval template as fields. */
const getApprovalControls = mapping(['templateId'], async (read, templateId) => {
	const { fieldsOf } = await import('./resources/controls/parts');
	const { controlsIn, TEMPLATE_DETAIL } = await import('./resources/controls/template');
	const answer = await read(TEMPLATE_DETAIL.path, undefined, { template_id: templateId });
	return controlsIn(answer).flatMap(fieldsOf);
});

export const resourceMapping = { getApprovalControls };
