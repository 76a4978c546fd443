import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name'>;
type Mode = NonNullable<Field['modes']>[number];

/** Paths and links are typed in. */
const TYPED: Mode['type'] = 'string';

const ANY_IDS = {
	regex: '^\\S+(\\s*,\\s*\\S+)*$',
	hint: 'IDs have no spaces, and commas between them',
};
const PATH = { regex: '^/.*', hint: 'A path begins with /' };

/** How IDs stand in addresses of the drive: that of a file or folder begins with that of its space. */
export const DRIVE_IDS_IN_LINKS = {
	spaceId: '(s\\.[0-9A-Za-z]+\\.[0-9A-Za-z]+)',
	fileId: '(s\\.[0-9A-Za-z]+\\.[0-9A-Za-z]+_[a-z]\\.[0-9A-Za-z]+)',
	folderId: '.*(s\\.[0-9A-Za-z]+\\.[0-9A-Za-z]+(?:_[a-z]\\.[0-9A-Za-z]+)?)',
} as const;

/** A field that names a thing of the drive, and the ways to name it that no other has. */
interface DriveField {
	field: Field;
	link: { placeholder: string; idInIt: string };
	path?: string;
}

/** A space of the drive; files and folders are looked for in the one that is chosen here. */
export function driveSpaceField(field: Given): Field {
	return withModes({
		field: locator({
			thing: 'Space',
			search: 'searchDriveSpaces',
			searchFirst: true,
			idPlaceholder: 's.ww1234567890abcdef.763567975WNL',
			id: ANY_ID,
			description:
				'The space (空间) of the drive. WeCom has no list of them: type an ID into the search to see which space it is, or give the ID that Space → Create answered, or the address of the space in the browser.',
			...field,
		}),
		link: {
			placeholder:
				'https://drive.weixin.qq.com/webdisk/index#/cgi/ssr/space/1/s.1970325030004462.772095854VR0/all',
			idInIt: DRIVE_IDS_IN_LINKS.spaceId,
		},
	});
}

/** A file or folder. */
export function driveFileField(field: Given): Field {
	return withModes({
		field: locator({
			thing: 'File',
			search: 'searchDriveFiles',
			idPlaceholder: 's.ww1234567890abcdef.763567975WNL_f.677141204X86O',
			id: field.as === 'texts' ? ANY_IDS : ANY_ID,
			description:
				'The file or folder (文件): from the list, where text such as Reports/ opens that folder; by its path in the space; by the address of its preview, which holds fileId=; or by its fileid',
			...field,
			typeOptions: { loadOptionsDependsOn: ['spaceId.value'] },
		}),
		link: {
			placeholder:
				'https://drive.weixin.qq.com/s?k=AbCd#/preview?fileId=s.1970325030004462.772095854VR0_f.677141204X86O',
			idInIt: DRIVE_IDS_IN_LINKS.fileId,
		},
		path: '/Reports/2026/January.xlsx',
	});
}

/** A folder, or the root of a space. */
export function driveFolderField(field: Given): Field {
	return withModes({
		field: {
			...locator({
				thing: 'Folder',
				search: 'searchDriveFolders',
				idPlaceholder: 's.ww1234567890abcdef.763567975WNL_d.677141204X86O',
				id: ANY_ID,
				description:
					'The folder (文件夹): from the list, where text such as Reports/ opens that folder; by its path in the space, / for the root; by its address in the browser; or by its fileid, for the root the ID of the space',
				...field,
				typeOptions: { loadOptionsDependsOn: ['spaceId.value'] },
			}),
			default: { __rl: true, mode: 'path', value: '/' },
		},
		link: {
			placeholder:
				'https://drive.weixin.qq.com/webdisk/index#/cgi/ssr/space/1/s.1970325030004462.772095854VR0/all?folderid=s.1970325030004462.772095854VR0_d.677141204X86O',
			idInIt: DRIVE_IDS_IN_LINKS.folderId,
		},
		path: '/Reports/2026',
	});
}

function withModes({ field, link, path }: DriveField): Field {
	const [list, id] = field.modes ?? [];
	return { ...field, modes: [list, ...(path ? [pathMode(path)] : []), linkMode(link), id] };
}

function pathMode(placeholder: string): Mode {
	return {
		displayName: 'By Path',
		name: 'path',
		type: TYPED,
		placeholder,
		validation: [regexRule(PATH.regex, PATH.hint)],
	};
}

function linkMode({ placeholder, idInIt }: DriveField['link']): Mode {
	return {
		displayName: 'By Link',
		name: 'url',
		type: TYPED,
		placeholder,
		extractValue: { type: 'regex', regex: idInIt },
		validation: [regexRule(`^https?://.*${idInIt}.*`, 'The address holds no ID')],
	};
}

function regexRule(regex: string, errorMessage: string) {
	return { type: 'regex' as const, properties: { regex, errorMessage } };
}
