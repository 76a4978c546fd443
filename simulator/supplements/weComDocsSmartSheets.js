/** The page spells it so. */
const linkedField = {
	in: 'body',
	name: 'fields[].property_reference.filed_id',
	type: 'string',
};

/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'wedoc/smartsheet/add_fields': { params: [linkedField] },
	'wedoc/smartsheet/update_fields': { params: [linkedField] },
	'wedoc/smartsheet/content_priv/update_sheet_priv': {
		optional: ['priv_list[].field_priv.field_rule_list[].field_type'],
	},
};
