import type { Field } from '../../../shared/operation';

/** Where a new document lies; in My Documents of the app if nowhere else. */
export const PLACE: Field[] = [
	{
		displayName: 'Folder ID',
		name: 'folderId',
		type: 'string',
		default: '',
		description:
			'The folder of the drive (微盘) in which it is made, by file ID; for the top of a space the space ID. It goes with Space ID.',
		send: 'body.fatherid',
	},
	{
		displayName: 'Space ID',
		name: 'spaceId',
		type: 'string',
		default: '',
		description:
			'The space of the drive (微盘空间) in which it is made. It goes with Folder ID; without both it lies in no space.',
		send: 'body.spaceid',
	},
];
