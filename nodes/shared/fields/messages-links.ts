import type { Field } from '../operation';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

export const WEB_ADDRESS = {
	regex: /^https?:\/\/\S+$/i,
	hint: 'must begin with http:// or https://',
};

export function miniProgramApp(field: Given): Field {
	return {
		displayName: 'Mini Program App ID',
		type: 'string',
		required: true,
		default: '',
		description: 'The AppID of a mini program (小程序) that is linked to the app',
		...field,
	};
}

export function miniProgramPage(field: Given): Field {
	return {
		displayName: 'Mini Program Page',
		type: 'string',
		default: '',
		placeholder: 'pages/index?order=123',
		description: 'The page of the mini program that opens',
		...field,
	};
}
