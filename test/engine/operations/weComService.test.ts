import { everyOperation } from '../support/every-operation';

/** One that the simulator gives, since a made-up one is refused. */
const CURSOR = Buffer.from('page:0').toString('base64url');

everyOperation('weComService', {
	samples: { 'message.getAll.cursor': CURSOR },
});
