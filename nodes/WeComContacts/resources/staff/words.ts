/** Names for the codes of the roster (pages 99131 to 99133). */
export const FIELD_WORDS = {
	field_type: {
		1: 'Text',
		2: 'Choice',
		3: 'Date',
		4: 'Picture',
		5: 'File',
		6: 'Files',
	},
	value_type: {
		1: 'Text',
		2: 'Whole number from 0 (64 bits)',
		3: 'Whole number from 0 (32 bits)',
		4: 'Whole number (64 bits)',
		5: 'Phone',
		6: 'Files',
	},
} as const;

export const RESULTS = {
	result: {
		1: 'Done',
		2: 'Failed',
		3: 'Not found',
		4: 'Required and empty',
		5: 'Not possible for this type',
	},
} as const;

export const DONE = 1;
