import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';

/** The templates. The rule that says where each grid stands comes as text, and is opened. */
export async function getTemplates(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { layout_template_list: templates } = await run.send(payload);
	return ((templates ?? []) as IDataObject[]).map(({ render_rule: rule, ...template }) => ({
		...template,
		render_rule: jsonParse<IDataObject[string]>(String(rule), { fallbackValue: rule }),
	}));
}

const AT_TOP = { left: '0.0', top: '0.0' };

export const TEMPLATE = schemaLike({
	layout_template_id: '1',
	thumbnail_url: 'https://example.com/small.png',
	picture_url: 'https://example.com/large.png',
	render_rule: {
		layout_width: 960,
		layout_height: 540,
		layout_items: [
			{
				seat_id: 1,
				stream_size: 1,
				pos: AT_TOP,
				size: { width: '1.0', height: '1.0' },
				margin: { ...AT_TOP, bottom: '0.0', right: '0.0' },
			},
		],
	},
});
