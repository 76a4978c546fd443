import type { IDataObject } from 'n8n-workflow';

import { enrollmentOperations, enrollmentSettings, webinarField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';

const NAMES = {
	status: { 1: 'Waiting', 2: 'Rejected', 3: 'Approved' },
	enroll_source_type: { 1: 'Made by the Person', 2: 'Imported' },
};

const ENROLLED = schemaLike({
	enroll_id: '1386442',
	userid: 'zhangsan',
	tmp_openid: 'MSOPENID',
	enroll_time: '2026-03-01 10:00:00',
	enroll_source_type: 2,
	enroll_source_type_name: NAMES.enroll_source_type[2],
	nick_name: 'Zhang',
	status: 3,
	status_name: NAMES.status[3],
	enroll_code: '1111111',
	answer_list: [
		{
			question_num: 1,
			question_title: 'Colour',
			question_type: 1,
			special_type: 1,
			is_required: 1,
			answer_content: ['Red'],
		},
	],
});

const operations = enrollmentOperations({
	thing: 'webinar',
	field: webinarField(),
	path: '/cgi-bin/meeting/webinar/enroll',
	docs: {
		approve: 98877,
		delete: 98881,
		get_config: 98874,
		import: 98880,
		list: 98876,
		query_by_tmp_openid: 98873,
		set_config: 98875,
	},
	attendees: 'WeCom Meeting → Attendee → Get Many',
	settings: enrollmentSettings({
		note: 'Give all of them: WeCom does not say that it keeps those before',
		more: [{ name: 'Company Size', value: 6, description: '组织规模' }],
		choice: { words: '40 Chinese characters or 80 letters', limits: { hanzi: 40 } },
	}),
	settingsDescription:
		'Change how people enroll for a webinar whose admission is After Enrollment. WeCom does not say whether settings that are left out stay.',
});

const withNamedCodes = (operation: Operation): Operation => ({
	...operation,
	output: { schema: ENROLLED },
	run: listEnrollments,
});

export const webinarEnrollment = defineResource({
	value: 'webinarEnrollment',
	name: 'Webinar Enrollment',
	description: 'Who has enrolled for a webinar that asks for it (网络研讨会报名)',
	operations: operations.map((operation) =>
		operation.value === 'getAll' ? withNamedCodes(operation) : operation,
	),
});

async function listEnrollments(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const enrollments = await run.sendPages(payload);
	return enrollments.map((enrollment) => withNames(enrollment, NAMES));
}
