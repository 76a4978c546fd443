import { memberField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

const DOC = 95856;

export const capacity = defineResource({
	value: 'capacity',
	name: 'Edition and Capacity',
	description: 'Which drive the company has, and how much fits in (版本和容量)',
	operations: [
		{
			value: 'getCapacity',
			name: 'Get Capacity',
			action: 'Get capacity of the drive',
			description: 'Read how many bytes fit into the drive in all and how many are free',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/mng_capacity' },
		},
		{
			value: 'getEdition',
			name: 'Get Edition',
			action: 'Get edition of the drive',
			description:
				'Read whether the company has the professional edition (专业版), until when, and how many of its accounts are in use',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/mng_pro_info' },
			additionalFields: [
				memberField({
					displayName: 'Asking Member (Old)',
					name: 'userId',
					send: 'body.userid',
					description:
						"The member in whose name older programs asked. WeCom's page no longer names it: leave it out unless WeCom wants it of you.",
				}),
			],
		},
	],
});
