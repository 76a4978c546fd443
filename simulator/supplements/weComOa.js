const value = 'apply_data.contents[].value';
const file = `${value}.files[]`;

/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'oa/applyevent': {
		values: { 'apply_data.contents[].control': ['PhoneNumber'] },
		params: [
			{ in: 'body', name: `${value}.date.s_timestamp`, type: 'string' },
			{ in: 'body', name: `${value}.departments[].openapi_id`, type: 'string' },
			{ in: 'body', name: `${value}.location.latitude`, type: 'string' },
			{ in: 'body', name: `${value}.location.longitude`, type: 'string' },
			{ in: 'body', name: `${file}.file_name`, type: 'string' },
			{ in: 'body', name: `${file}.file_size`, type: 'integer' },
			{ in: 'body', name: `${file}.file_type`, type: 'string' },
			{ in: 'body', name: `${file}.file_url`, type: 'string' },
		],
	},
	'oa/approval/update_template': {
		params: [
			{
				in: 'body',
				name: 'template_content.controls[].config.selector.options[].value',
				type: 'object',
			},
		],
	},
};
