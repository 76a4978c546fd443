import { everyOperation } from '../support/every-operation';

const FIRST_PAGE = Buffer.from('page:0').toString('base64url');

everyOperation('weComSecurity', {
	samples: { fileName: 'plan.pdf', 'archivedSchedule.getChanges.sinceCursor': FIRST_PAGE },
});
