import { driveFileField, driveFolderField, driveSpaceField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

/** A name has 255 places at most, of which a Chinese character takes two. */
export const NAME_LIMITS = { hanzi: 127.5 };

export const NAME_HINT = '255 characters at most, a Chinese one counting as two';

/** The space of an operation that always sends it. */
export const SPACE: Field = driveSpaceField({
	name: 'spaceId',
	required: true,
	send: 'body.spaceid',
});

/** A file or folder, and the space where its path and the list look for it. */
export function fileFields(file: Partial<Field> = {}): Field[] {
	return [
		driveSpaceField({
			name: 'spaceId',
			required: true,
			displayOptions: { show: { 'fileId.mode': ['list', 'path'] } },
		}),
		driveFileField({ name: 'fileId', required: true, send: 'body.fileid', ...file }),
	];
}

/** The folder that something goes into. */
export const FOLDER_FIELD: Field = driveFolderField({
	displayName: 'Parent Folder',
	name: 'folderId',
	required: true,
	send: 'body.fatherid',
});
