import { memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { LOGIN_LINK_FIELDS, loginLink, PAGE_LINK_FIELDS, pageLink } from './links';

function secret(field: Pick<Field, 'displayName' | 'name' | 'description' | 'send' | 'limits'>) {
	return {
		...field,
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
	} satisfies Field;
}

/** What a member must agree to that an app learns. */
const PERSONAL = ['gender', 'avatar', 'qr_code', 'mobile', 'email', 'biz_mail', 'address'];

export const identity = defineResource({
	value: 'identity',
	name: 'Identity',
	description: 'Who opens a page or logs in with WeCom (身份验证)',
	operations: [
		{
			value: 'buildPageLink',
			name: 'Build Page Link',
			action: 'Build link to a page that learns who opens it',
			description:
				'Put the address of a page into a link that, opened inside WeCom, brings the page a login code (网页授权链接). It makes no call.',
			doc: 91022,
			reads: true,
			request: { method: 'GET', path: '' },
			fields: PAGE_LINK_FIELDS,
			run: pageLink,
		},
		{
			value: 'buildLoginLink',
			name: 'Build Login Link',
			action: 'Build link to the login page for browsers',
			description:
				'Make a link to the page with the QR code, for logging in to a website from any browser (企业微信登录链接). It makes no call.',
			doc: 98152,
			reads: true,
			request: { method: 'GET', path: '' },
			fields: LOGIN_LINK_FIELDS,
			run: loginLink,
		},
		{
			value: 'getUser',
			name: 'Get User',
			action: 'Get who is behind a login code',
			description:
				'Read the user ID of a member, or the open ID of somebody else, from the code that a link of this resource brought',
			doc: 91023,
			request: { method: 'GET', path: '/cgi-bin/auth/getuserinfo' },
			fields: [
				secret({
					displayName: 'Code',
					name: 'code',
					description:
						'The code that stands in the address of the page, 512 bytes at most. It works once, for 5 minutes.',
					send: 'query.code',
					limits: { bytes: 512 },
				}),
			],
			output: { sensitive: ['user_ticket', 'user_doc_ticket'] },
		},
		{
			value: 'getAppUser',
			name: 'Get User of Mobile App',
			action: 'Get who logged in to a mobile app of the company',
			description:
				'Read the UserId of a member who logged in to your own app for iOS, Android or HarmonyOS with WeCom (企业微信登录 SDK). For codes of web pages WeCom has replaced it: take Get User.',
			doc: 101021,
			request: { method: 'GET', path: '/cgi-bin/user/getuserinfo' },
			fields: [
				secret({
					displayName: 'Code',
					name: 'code',
					description: 'The code that the SDK gave the app. It works once, for 5 minutes.',
					send: 'query.code',
				}),
			],
		},
		{
			value: 'getUserDetails',
			name: 'Get User Details',
			action: 'Get personal data of who logged in',
			description:
				'Read mobile, email, avatar and other data that the member agreed to share with the app',
			doc: 95833,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/auth/getuserdetail' },
			fields: [
				secret({
					displayName: 'User Ticket',
					name: 'userTicket',
					description:
						'The user_ticket that Get User answered within the last 30 minutes, for a page link with personal data',
					send: 'body.user_ticket',
				}),
			],
			output: { sensitive: PERSONAL },
		},
		{
			value: 'getSecondFactorUser',
			name: 'Get User of Second Verification',
			action: 'Get who is asked for a second verification',
			description:
				'Read the member whom WeCom sent to your verification page, with the code that lets them in (二次验证)',
			doc: 99499,
			request: { method: 'POST', path: '/cgi-bin/auth/get_tfa_info' },
			fields: [
				secret({
					displayName: 'Code',
					name: 'code',
					description:
						'The code that stands in the address of the verification page. It works once, for 5 minutes.',
					send: 'body.code',
				}),
			],
			output: { sensitive: ['tfa_code'] },
		},
		{
			value: 'passSecondVerification',
			name: 'Pass Second Verification',
			action: 'Let a member pass the second verification',
			description: 'Let the member into WeCom, once your page has verified them (使用二次验证)',
			doc: 99500,
			request: { method: 'POST', path: '/cgi-bin/user/tfa_succ' },
			fields: [
				memberField({ name: 'userId', required: true, send: 'body.userid' }),
				secret({
					displayName: 'Second Verification Code',
					name: 'tfaCode',
					description:
						'The tfa_code that Get User of Second Verification answered. It works once, for 5 minutes.',
					send: 'body.tfa_code',
				}),
			],
		},
	],
});
