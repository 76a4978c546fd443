import { fileMessage, newsMessage } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CARDS } from './cards';
import { toGroup } from './channel';
import { sendImage } from './image';
import { TEXTS } from './texts';

const KINDS = [
	...TEXTS,
	newsMessage({ miniProgram: false }),
	fileMessage('file'),
	fileMessage('voice'),
	...CARDS,
];

export const message = defineResource({
	value: 'message',
	name: 'Message',
	description: 'A message of the robot to its group; 20 a minute at most, more are held back',
	operations: [...KINDS.map(toGroup), sendImage],
});
