import { generateKeyPairSync } from 'node:crypto';

import { everyOperation } from '../support/every-operation';

const FIRST_PAGE = Buffer.from('page:0').toString('base64url');
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

everyOperation('weComSecurity', {
	samples: {
		fileName: 'plan.pdf',
		messageList: '[{ "msgid": "m1", "secret_key": "key" }]',
		'archivedSchedule.getChanges.sinceCursor': FIRST_PAGE,
		'dataZone.setPublicKey.publicKey': publicKey.export({ type: 'spki', format: 'pem' }) as string,
		'zoneMessage.getAll.sinceCursor': FIRST_PAGE,
		'zoneMessage.getHits.sinceCursor': FIRST_PAGE,
		'zoneMessage.search.from': '2026-11-20T09:00:00',
	},
});
