import type { Field } from '../operation';
import { mediaFields } from './media';
import { miniProgramApp, miniProgramPage } from './messages-links';
import type { MessageKind } from './messages-send';

/** A card with a cover that opens a page of a mini program; `page` is what differs in the field for it. */
export function miniProgramMessage(page: Partial<Field> = {}): MessageKind {
	return {
		value: 'sendMiniProgram',
		name: 'Send Mini Program',
		phrase: 'mini program message',
		description: 'Send a card that opens a page of a mini program (小程序)',
		constants: { 'body.msgtype': 'miniprogram' },
		fields: [
			miniProgramApp({
				name: 'appId',
				send: 'body.miniprogram.appid',
				description: 'The AppID of a mini program (小程序) that is linked to the company',
			}),
			miniProgramPage({
				name: 'pagePath',
				required: true,
				send: 'body.miniprogram.pagepath',
				...page,
			}),
			...mediaFields({
				displayName: 'Cover',
				name: 'cover',
				send: 'body.miniprogram.thumb_media_id',
				upload: 'image',
			}),
		],
		additionalFields: [
			{
				displayName: 'Title',
				name: 'title',
				type: 'string',
				default: '',
				description: 'The title of the card, 64 bytes at most (about 21 Chinese characters)',
				send: 'body.miniprogram.title',
				limits: { bytes: 64 },
			},
		],
		uploads: { source: 'coverSource', binary: 'coverBinary' },
	};
}
