import { everyOperation } from '../support/every-operation';

const LETTERS = 'IJUiXNpvGbODwKEBSEsAeOAPAhkqHqNCF6g19t9wfg2';
const MEMBER = { name: 'New Colleague', userid: 'newcolleague', mobile: '13900000099' };
const DEPARTMENT = { name: 'New Department', id: 2, parentid: 1 };

everyOperation('weComContacts', {
	samples: {
		'exportJob.exportTagMembers.tagId': { __rl: true, mode: 'id', value: '1' },
		'exportJob.getResult.encryptionKey': LETTERS,
		'exportJob.getResult.jobId': 'jobid_seeded',
		'linkedCompany.getDepartments.departmentId': 'LINKEDID/2',
		'linkedCompany.getMember.userId': 'CORPID/zhangsan',
		'linkedCompany.getMemberNames.departmentId': 'LINKEDID/2',
		'linkedCompany.getMembers.departmentId': 'LINKEDID/2',
		'featureRequest.setApproval.steps': {
			step: [
				{ status: 3, rule: 2, current: 'lina', completed: 'zhangwei', updatedAt: '2026-12-01' },
			],
		},
		'staff.update.clearedFields': '1',
		'staff.update.fieldId': { __rl: true, mode: 'id', value: '1' },
		'staff.update.fields': { mappingMode: 'defineBelow', value: { 1: 'Beijing' } },
		aesKey: LETTERS,
		encryptionKey: LETTERS,
	},
	inputs: {
		'directory.applyPlan': {
			kind: 'member',
			action: 'create',
			id: 'newcolleague',
			changes: { name: { to: 'New Colleague' }, email: { to: 'new@example.com' } },
		},
		'importJob.replaceDepartments': DEPARTMENT,
		'importJob.replaceMembers': MEMBER,
		'importJob.updateMembers': MEMBER,
	},
	stateful: [
		'exportJob.exportDepartments',
		'exportJob.exportMemberDetails',
		'exportJob.exportMembers',
		'exportJob.exportTagMembers',
		'exportJob.getResult',
	],
});
