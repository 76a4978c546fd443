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
