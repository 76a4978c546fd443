import type { MessageKind } from '../../../shared/fields';
import { miniProgramApp, miniProgramPage } from '../../../shared/fields';

const PLACE = 'body.miniprogram_notice';

const TITLE_LENGTH = { minHanzi: 4, hanzi: 12 };

/** A notice that opens a mini program which is linked to the app (小程序通知). */
export const MINI_PROGRAM_NOTICE: MessageKind = {
	value: 'sendMiniProgramNotice',
	name: 'Send Mini Program Notice',
	phrase: 'mini program notice',
	description: 'Send lines of names and values that open a mini program (小程序通知)',
	constants: { 'body.msgtype': 'miniprogram_notice' },
	fields: [
		miniProgramApp({
			name: 'appId',
			send: `${PLACE}.appid`,
			description:
				'The AppID of the mini program (小程序) that is linked to the app. This message cannot go to @all.',
		}),
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			required: true,
			default: '',
			description: 'The title, 4 to 12 Chinese characters; two Latin letters count as one',
			send: `${PLACE}.title`,
			limits: TITLE_LENGTH,
		},
	],
	additionalFields: [
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			default: '',
			description:
				'The line below the title, 4 to 12 Chinese characters; two Latin letters count as one',
			send: `${PLACE}.description`,
			limits: TITLE_LENGTH,
		},
		{
			displayName: 'Emphasize First Line',
			name: 'emphasizeFirst',
			type: 'boolean',
			default: true,
			description: 'Whether the first line is shown in large type',
			send: `${PLACE}.emphasis_first_item`,
		},
		{
			displayName: 'Lines',
			name: 'lines',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			default: {},
			placeholder: 'Add Line',
			description: 'Lines of a name and a value, 10 at most',
			limits: { items: 10 },
			options: [
				{
					displayName: 'Line',
					name: 'entry',
					send: `${PLACE}.content_item[]`,
					values: [
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							description: 'The name, 10 Chinese characters at most',
							send: 'key',
							limits: { hanzi: 10 },
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							default: '',
							description: 'The value, 30 Chinese characters at most',
							send: 'value',
							limits: { hanzi: 30 },
						},
					],
				},
			],
		},
		miniProgramPage({
			name: 'page',
			send: `${PLACE}.page`,
			description:
				'The page that a click opens, 1,024 bytes at most; without it a click opens nothing',
			limits: { bytes: 1024 },
		}),
	],
	translates: true,
};
