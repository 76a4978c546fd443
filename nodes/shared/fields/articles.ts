import type { Field, Limits } from '../operation';
import { mediaFields } from './media';
import { miniProgramApp, miniProgramPage, WEB_ADDRESS } from './messages-links';

const ADDRESS_BYTES = 2048;

const ARTICLES = {
	displayName: 'Articles',
	name: 'articles',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	default: {},
	placeholder: 'Add Article',
	description: 'The articles of the message, 1 to 8; the first one is shown large',
	limits: { minItems: 1, items: 8 },
} satisfies Field;

const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	description: 'The title of the article, 128 bytes at most (about 42 Chinese characters)',
	send: 'title',
	limits: { bytes: 128 },
};

const DIGEST: Omit<Field, 'displayName' | 'name' | 'send'> = {
	type: 'string',
	default: '',
	description: 'The lines below the title, 512 bytes at most (about 170 Chinese characters)',
	limits: { bytes: 512 },
};

interface NewsRules {
	/** An article may open a page of a mini program in place of a web page. */
	miniProgram: boolean;
}

/** Articles that lead to pages of their own (图文). */
export function newsArticles({ miniProgram }: NewsRules): Field {
	const address: Limits = { pattern: WEB_ADDRESS, ...(miniProgram && { bytes: ADDRESS_BYTES }) };
	return {
		...ARTICLES,
		options: [
			{
				displayName: 'Article',
				name: 'article',
				send: 'body.news.articles[]',
				values: [
					TITLE,
					{ displayName: 'Description', name: 'description', send: 'description', ...DIGEST },
					...(miniProgram ? [OPENS] : []),
					{
						displayName: 'URL',
						name: 'url',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'https://example.com/article',
						...(miniProgram && { displayOptions: { show: { opens: ['url'] } } }),
						description: 'The page that opens, with http:// or https://',
						send: 'url',
						limits: address,
					},
					...(miniProgram ? MINI_PROGRAM_PAGE : []),
					{
						displayName: 'Picture URL',
						name: 'pictureUrl',
						type: 'string',
						default: '',
						placeholder: 'https://example.com/picture.png',
						description:
							'The address of a JPG or PNG; 1068 × 455 pixels suit the first article, 150 × 150 the others',
						send: 'picurl',
						limits: address,
					},
				],
			},
		],
	};
}

const OPENS: Field = {
	displayName: 'Opens',
	name: 'opens',
	type: 'options',
	options: [
		{ name: 'Mini Program', value: 'miniProgram' },
		{ name: 'URL', value: 'url' },
	],
	default: 'url',
	description: 'What a click on the article opens',
};

const FOR_MINI_PROGRAM: Field['displayOptions'] = { show: { opens: ['miniProgram'] } };

const MINI_PROGRAM_PAGE: Field[] = [
	miniProgramApp({ name: 'appId', send: 'appid', displayOptions: FOR_MINI_PROGRAM }),
	miniProgramPage({
		name: 'pagePath',
		required: true,
		send: 'pagepath',
		displayOptions: FOR_MINI_PROGRAM,
		description: 'The page of the mini program that opens, 128 bytes at most',
		limits: { bytes: 128 },
	}),
];

/** Articles whose whole text WeCom keeps (mpnews). */
export function richArticles(): Field {
	return {
		...ARTICLES,
		options: [
			{
				displayName: 'Article',
				name: 'article',
				send: 'body.mpnews.articles[]',
				values: [
					TITLE,
					...mediaFields({
						displayName: 'Cover',
						name: 'cover',
						send: 'thumb_media_id',
						upload: 'image',
					}),
					{
						displayName: 'Content',
						name: 'content',
						type: 'string',
						typeOptions: { rows: 6 },
						required: true,
						default: '',
						description: 'The text of the article, which may hold HTML, 666 KB at most',
						send: 'content',
						limits: { bytes: 666 * 1024 },
					},
					{ displayName: 'Digest', name: 'digest', send: 'digest', ...DIGEST },
					{
						displayName: 'Author',
						name: 'author',
						type: 'string',
						default: '',
						description: 'Who wrote it, 64 bytes at most',
						send: 'author',
						limits: { bytes: 64 },
					},
					{
						displayName: 'Source URL',
						name: 'sourceUrl',
						type: 'string',
						default: '',
						placeholder: 'https://example.com/article',
						description: 'The page that Read Original (阅读原文) opens',
						send: 'content_source_url',
					},
				],
			},
		],
	};
}
