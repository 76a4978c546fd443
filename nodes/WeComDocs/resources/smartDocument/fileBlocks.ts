import type { Field } from '../../../shared/operation';
import { flag, size, text } from './blockParts';

export const FILES: Field[] = [
	text(
		{
			displayName: 'Image URL',
			name: 'imageUrl',
			kind: 'IMAGE',
			description: 'The address of the picture: Document → Upload Image answers one',
			send: 'image_props.url',
		},
		{ required: true, placeholder: 'https://wework.qpic.cn/wwpic/123_abc/0' },
	),
	size({
		displayName: 'Width',
		name: 'imageWidth',
		kind: 'IMAGE',
		description: 'How wide the picture is shown',
		send: 'image_props.width',
	}),
	size({
		displayName: 'Height',
		name: 'imageHeight',
		kind: 'IMAGE',
		description: 'How high the picture is shown',
		send: 'image_props.height',
	}),
	flag({
		displayName: 'Border',
		name: 'hasBorder',
		kind: 'IMAGE',
		description: 'Whether the picture has a border',
		send: 'image_props.stroke',
	}),
	text(
		{
			displayName: 'Drive File ID',
			name: 'fileId',
			kind: 'FILE',
			description: 'The file of the drive (微盘) that the block shows, by its file ID',
			send: 'file_props.file_id',
		},
		{ required: true },
	),
	text(
		{
			displayName: 'Link URL',
			name: 'linkUrl',
			kind: 'LINK',
			description: 'The address that the link opens',
			send: 'link_props.link_url',
		},
		{ required: true, placeholder: 'https://example.com' },
	),
	text({
		displayName: 'Link Name',
		name: 'linkName',
		kind: 'LINK',
		description: 'What the link is called',
		send: 'link_props.link_name',
	}),
	text({
		displayName: 'Link Description',
		name: 'linkDescription',
		kind: 'LINK',
		description: 'What is said of the link',
		send: 'link_props.link_description',
	}),
];
