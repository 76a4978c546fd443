import { defineResource } from '../../../shared/operation';
import { ADD_RECORDS } from './addRecords';
import { READING } from './reading';
import { WRITING } from './writing';

export const attendance = defineResource({
	value: 'attendance',
	name: 'Attendance',
	description: 'Check-ins of members and what they add up to (打卡)',
	operations: [...WRITING, ADD_RECORDS, ...READING],
});
