/** Names for the codes of a request (page 99885). */
export const WORDS = {
	business_type: { 1: 'Mail', 2: 'Docs', 3: 'Drive', 4: 'Meeting' },
	approval_status: {
		0: 'Old record without approval',
		1: 'Waiting for approvers',
		2: 'Rejected by approvers',
		3: 'Approved by approvers',
		4: 'Rejected by an admin',
		5: 'Assigned by an admin',
	},
	approval_type: { 0: 'Default', 1: 'Custom approval', 2: 'API' },
} as const;
