import type { Channel, MessageKind } from '../../../shared/fields';
import { sendOperation } from '../../../shared/fields';
import type { Operation } from '../../../shared/operation';
import { ROBOT_UPLOAD } from '../upload';
import { sendToGroup } from './sendToGroup';
import { CONTENT, SPLIT_LONG_TEXT } from './splitting';

/** Messages of a robot to the group it is in (page 99110). */
export const TO_GROUP: Channel = {
	path: '/cgi-bin/webhook/send',
	doc: 99110,
	to: ' by robot',
	receivers: [],
	options: ({ fields }) => (fields.some(({ name }) => name === CONTENT) ? [SPLIT_LONG_TEXT] : []),
	upload: ROBOT_UPLOAD,
};

/** What the credential adds to every message. */
export const KEY = { 'query.key': 'credentials.webhookSecret' };

export function toGroup(kind: MessageKind): Operation {
	return { ...sendOperation(kind, TO_GROUP), sends: KEY, run: sendToGroup };
}
