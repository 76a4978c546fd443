import type { Field } from '../../../shared/operation';

/** The security settings of a space. */
export const SETTINGS: Field[] = [
	{
		displayName: 'Watermark',
		name: 'watermark',
		type: 'boolean',
		default: true,
		description:
			'Whether files are shown with a watermark (启用水印); companies with the professional edition only',
		send: 'body.enable_watermark',
	},
	{
		displayName: 'Confidential Mode',
		name: 'confidentialMode',
		type: 'boolean',
		default: true,
		description: 'Whether the space is in confidential mode (保密模式)',
		send: 'body.enable_confidential_mode',
	},
	{
		displayName: 'Join Without Approval',
		name: 'joinWithoutApproval',
		type: 'boolean',
		default: false,
		description:
			'Whether whoever follows the invitation link joins at once (通过链接加入空间无需审批)',
		send: 'body.share_url_no_approve',
	},
	{
		displayName: 'Permission of the Link',
		name: 'linkPermission',
		type: 'options',
		options: [
			{ name: 'Custom', value: 200, description: 'As the space sets it (自定义权限)' },
			{ name: 'Download Only', value: 1, description: 'May view and download (仅下载)' },
			{ name: 'Edit', value: 2, description: 'May change files too (可编辑)' },
			{ name: 'Preview Only', value: 4, description: 'May view, not download (仅预览)' },
			{ name: 'Upload and Download', value: 5, description: 'May add files too (可上传下载)' },
		],
		default: 1,
		description: 'What those who join by the invitation link may do (邀请链接默认权限)',
		send: 'body.share_url_no_approve_default_auth',
	},
	{
		displayName: 'Who Sees New Files',
		name: 'fileScope',
		type: 'options',
		options: [
			{ name: 'Company', value: 2, description: 'Everyone in the company (企业内)' },
			{ name: 'Members of the Space', value: 1, description: 'They alone (仅成员)' },
		],
		default: 1,
		description: 'Who may view files unless a file says otherwise (文件默认可查看范围)',
		send: 'body.default_file_scope',
	},
	{
		displayName: 'No Sharing Outside',
		name: 'banExternalSharing',
		type: 'boolean',
		default: true,
		description: 'Whether files cannot be shared outside the company (禁止文件分享到企业外)',
		send: 'body.ban_share_external',
	},
];
