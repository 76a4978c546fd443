import { mediaFields } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import type { AttachmentRules } from './types';
import { shownFor } from './types';

export function miniProgramFields({ decidedBy, place, lenient = false }: AttachmentRules): Field[] {
	const displayOptions = shownFor(decidedBy, 'miniprogram');
	return [
		{
			displayName: 'Mini Program App ID',
			name: 'miniProgramAppId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'wx8bd80126147dfAAA',
			displayOptions,
			description: 'The AppID of a mini program (小程序) that the company has linked',
			send: `${place}miniprogram.appid`,
		},
		{
			displayName: 'Mini Program Page',
			name: 'miniProgramPage',
			type: 'string',
			required: true,
			default: '',
			placeholder: '/path/index.html',
			displayOptions,
			description: 'The page of the mini program to open',
			send: `${place}miniprogram.page`,
		},
		{
			displayName: 'Mini Program Title',
			name: 'miniProgramTitle',
			type: 'string',
			...(!lenient && { required: true }),
			default: '',
			displayOptions,
			description: 'The headline of the card, 64 bytes at most (a Chinese character takes 3)',
			send: `${place}miniprogram.title`,
			limits: { bytes: 64 },
		},
		...mediaFields({
			displayName: 'Mini Program Cover',
			name: 'miniProgramCover',
			send: `${place}miniprogram.pic_media_id`,
			upload: 'image',
			required: !lenient,
			displayOptions,
		}),
	];
}
