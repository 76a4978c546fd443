import { everyOperation } from '../support/every-operation';
import { byId } from '../support/forms';

const ADDRESS = 'name@example.com';
const GROUP = byId('sales@example.com');

everyOperation('weComMail', {
	samples: {
		address: ADDRESS,
		toAddresses: ADDRESS,
		ccAddresses: ADDRESS,
		bccAddresses: ADDRESS,
		groupId: GROUP,
		memberAddresses: ADDRESS,
		groups: ADDRESS,
		senderAddresses: ADDRESS,
		aliases: ADDRESS,
		attachmentFields: 'file, image',
		'mailGroup.update.whoMaySend': 3,
	},
});
