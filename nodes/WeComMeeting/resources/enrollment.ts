import { enrollmentOperations, enrollmentSettings, meetingField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

export const enrollment = defineResource({
	value: 'enrollment',
	name: 'Enrollment',
	description: 'Who has enrolled for a meeting that asks for it (会议报名)',
	operations: enrollmentOperations({
		thing: 'meeting',
		field: meetingField(),
		path: '/cgi-bin/meeting/enroll',
		docs: {
			approve: 98807,
			delete: 98817,
			get_config: 98800,
			import: 98816,
			list: 98810,
			query_by_tmp_openid: 98794,
			set_config: 98797,
		},
		attendees: 'Attendee → Get Many',
		settings: enrollmentSettings({
			note: 'They take the place of all questions before; those about a person come first',
			choice: { words: '40 characters', limits: { chars: 40 } },
		}),
		settingsDescription:
			'Change how people enroll for a meeting whose setting Enrollment is on; what is left out stays',
	}),
});
