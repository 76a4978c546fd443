import type { Field } from '../../../shared/operation';

export const RECORDING_ID: Field = {
	displayName: 'Recording ID',
	name: 'recordingId',
	type: 'string',
	required: true,
	default: '',
	description: 'The recording (会议录制), which Get Many shows as meeting_record_id',
	send: 'body.meeting_record_id',
};

export const FILE_ID: Field = {
	displayName: 'File ID',
	name: 'fileId',
	type: 'string',
	required: true,
	default: '',
	description:
		'A file of a recording (录制文件), which Get Many and Get Files show as record_file_id',
	send: 'body.record_file_id',
};

/** Where a file goes. */
export const OUTPUT_FIELD: Field = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'data',
	hint: 'The name of the output binary field to put the file in',
	description: 'The binary field of the item that the file goes to',
};
