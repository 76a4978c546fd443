import { mapping } from '../shared/pickers';
import { fieldsOf } from './resources/controls/parts';
import { controlsIn, TEMPLATE_DETAIL } from './resources/controls/template';

/** The controls of the chosen approval template as fields. */
const getApprovalControls = mapping(['templateId'], async (read, templateId) => {
	const answer = await read(TEMPLATE_DETAIL.path, undefined, { template_id: templateId });
	return controlsIn(answer).flatMap(fieldsOf);
});

export const resourceMapping = { getApprovalControls };
