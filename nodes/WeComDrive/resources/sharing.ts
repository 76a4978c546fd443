import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { peopleField } from './people';
import { fileFields } from './place/fields';
import { sendWithIds } from './place/ids';
import { walkCall } from './place/tree';

const VIEW_AND_DOWNLOAD = 1;

const WALK = [walkCall('fileId')];

const WATERMARK: Field[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		default: '',
		placeholder: 'Internal',
		description: 'What the watermark says',
		send: 'body.watermark.text',
	},
	{
		displayName: 'Density',
		name: 'density',
		type: 'options',
		options: [
			{ name: 'Low', value: 1 },
			{ name: 'High', value: 2 },
		],
		default: 1,
		description: 'How close together the texts of the watermark stand',
		send: 'body.watermark.margin_type',
	},
	{
		displayName: 'Show Text',
		name: 'showText',
		type: 'boolean',
		default: true,
		description: 'Whether the watermark shows the text',
		send: 'body.watermark.show_text',
	},
	{
		displayName: 'Show Visitor',
		name: 'showVisitor',
		type: 'boolean',
		default: true,
		description: 'Whether the watermark shows the name of the one who is looking',
		send: 'body.watermark.show_visitor_name',
	},
];

export const sharing = defineResource({
	value: 'sharing',
	name: 'Sharing',
	description: 'Who may open a file or folder, and the links to it (文件权限)',
	operations: [
		{
			value: 'getLink',
			name: 'Get Link',
			action: 'Get share link of a drive file',
			description:
				'Get the address of a file or folder to hand on (分享链接); whom it opens for is set by Update Scope',
			doc: 97890,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_share' },
			fields: fileFields(),
			alsoCalls: WALK,
			run: sendWithIds,
		},
		{
			value: 'updateScope',
			name: 'Update Scope',
			action: 'Update who can open the link of a drive file',
			description:
				'Say for whom the link of a file or folder opens, and what they may do (分享设置)',
			doc: 97889,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_setting' },
			fields: [
				...fileFields(),
				{
					displayName: 'Scope',
					name: 'scope',
					type: 'options',
					options: [
						{ name: 'Anyone', value: 3, description: 'Outside the company too (企业外)' },
						{
							name: 'Anyone, Approved by an Administrator',
							value: 5,
							description: 'Only for files that have an administrator (企业外需管理员审批)',
						},
						{ name: 'Company', value: 2, description: 'Everyone in the company (企业内)' },
						{
							name: 'Company, Approved by an Administrator',
							value: 4,
							description: 'Only for files that have an administrator (企业内需管理员审批)',
						},
						{
							name: 'Named Members',
							value: 1,
							description: 'Those of Add Members alone (指定人)',
						},
					],
					required: true,
					default: 2,
					description: 'For whom the link opens (权限范围)',
					send: 'body.auth_scope',
				},
			],
			additionalFields: [
				{
					displayName: 'Permission',
					name: 'permission',
					type: 'options',
					options: [
						{
							name: 'View and Download',
							value: VIEW_AND_DOWNLOAD,
							description: 'May view and download (仅浏览，可下载)',
						},
						{
							name: 'Preview Only',
							value: 4,
							description:
								'May view, not download (仅预览): ordinary files, professional edition only',
						},
					],
					default: VIEW_AND_DOWNLOAD,
					description: 'What they may do; left out, it stays as it is',
					send: 'body.auth',
				},
			],
			alsoCalls: WALK,
			run: sendWithIds,
		},
		{
			value: 'addMembers',
			name: 'Add Members',
			action: 'Let members or departments open a drive file',
			description: 'Let members view and download a file or folder (新增指定人)',
			doc: 93658,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_acl_add' },
			fields: [
				...fileFields(),
				peopleField({
					description:
						'Who may view and download it. WeCom has announced that departments will not be taken any more.',
					required: true,
					always: VIEW_AND_DOWNLOAD,
				}),
			],
			alsoCalls: WALK,
			run: sendWithIds,
		},
		{
			value: 'removeMembers',
			name: 'Remove Members',
			action: 'Stop members or departments from opening a drive file',
			description: 'Take from members what Add Members gave them (删除指定人)',
			doc: 97888,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_acl_del' },
			fields: [
				...fileFields(),
				peopleField({
					description:
						'Who may no longer open it. WeCom has announced that departments will not be taken any more.',
					required: true,
				}),
			],
			alsoCalls: WALK,
			run: sendWithIds,
		},
		{
			value: 'getPermissions',
			name: 'Get Permissions',
			action: 'Get permissions of a drive file',
			description:
				'Read for whom a file or folder opens, what it takes over from its folder, its members and its watermark',
			doc: 97891,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/get_file_permission' },
			fields: fileFields(),
			alsoCalls: WALK,
			run: sendWithIds,
		},
		{
			value: 'updateWatermark',
			name: 'Update Watermark',
			action: 'Update watermark of an online document in the drive',
			description:
				'Set the watermark of an online document (水印); ordinary files take none, and what is left out stays as it is',
			doc: 97892,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_secure_setting' },
			fields: fileFields(),
			updateFields: WATERMARK,
			alsoCalls: WALK,
			run: sendWithIds,
		},
	],
});
