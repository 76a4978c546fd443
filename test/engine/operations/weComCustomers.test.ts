import { everyOperation } from '../support/every-operation';

everyOperation('weComCustomers', {
	samples: {
		'customer.tagByName.userId': { __rl: true, mode: 'id', value: 'zhangwei' },
		'customer.tagByName.externalUserId': { __rl: true, mode: 'id', value: 'wmCustomerLi' },
		'customer.tagByName.addNames': ['展会'],
		'customer.tagByName.removeNames': ['展会'],
		'customer.tagByName.groupName': '来源',
		'customer.tagByName.missingTags': 'createTag',
	},
	stateful: ['customer.tagByName'],
});
