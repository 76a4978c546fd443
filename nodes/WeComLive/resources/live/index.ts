import { memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { create } from './create';
import {
	ACTIVITY,
	ACTIVITY_FIELDS,
	ANCHOR,
	DESCRIPTION,
	DURATION,
	LIVE_ID,
	REMIND,
	START,
	STATUSES,
	SUITE_APP,
	TITLE,
	TYPE,
} from './fields';
import { getLive, getWatchCode, INFO, listLives, listViewers } from './read';

const required = (field: Field): Field => ({ ...field, required: true });

const SUMMARY = [
	'livingid',
	'theme',
	'status_name',
	'type_name',
	'anchor_userid',
	'living_start',
	'living_duration',
	'viewer_num',
	'comment_num',
	'replay_status_name',
];

export const live = defineResource({
	value: 'live',
	name: 'Live Stream',
	description: 'A live stream of a member (直播)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create live stream',
			description:
				'Plan a live stream, which the host then starts in WeCom. Keep its ID: only this app can use it.',
			doc: 93637,
			request: { method: 'POST', path: '/cgi-bin/living/create' },
			fields: [ANCHOR, required(TITLE), required(START), required(DURATION), TYPE],
			additionalFields: [
				...ACTIVITY_FIELDS,
				{ ...DESCRIPTION, displayOptions: { hide: { '/type': [ACTIVITY] } } },
				REMIND,
			],
			options: [SUITE_APP],
			alsoCalls: [
				{
					method: 'POST',
					path: '/cgi-bin/media/upload',
					doc: 90253,
					sends: {
						'query.type': 'additionalFields.coverBinary',
						'file.media': 'additionalFields.coverBinary',
					},
				},
			],
			run: create,
		},
		{
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel live stream',
			description: 'Call off a live stream that has not begun; it cannot be booked again',
			doc: 93638,
			request: { method: 'POST', path: '/cgi-bin/living/cancel' },
			fields: [LIVE_ID],
		},
		{
			value: 'deleteReplay',
			name: 'Delete Replay',
			action: 'Delete replay of a live stream',
			description: 'Remove the recording of a live stream for good (删除直播回放)',
			doc: 93874,
			request: { method: 'POST', path: '/cgi-bin/living/delete_replay_data' },
			fields: [LIVE_ID],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get live stream',
			description: 'Read title, times, status, replay and numbers of viewers of a live stream',
			doc: INFO.doc,
			reads: true,
			request: { method: INFO.method, path: INFO.path },
			fields: [{ ...LIVE_ID, send: 'query.livingid' }],
			output: { unwrap: 'living_info', simple: SUMMARY },
			run: getLive,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many live streams of a member',
			description: 'List the live streams that this app created for a member',
			doc: 93634,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/living/get_user_all_livingid' },
			fields: [
				memberField({ name: 'userId', required: true, send: 'body.userid' }),
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: true,
					description:
						'Whether each item holds the whole live stream, which takes one more call each, or its ID only',
				},
			],
			filters: [
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: STATUSES,
					default: 0,
					description:
						'Only live streams of this status; for that each one is read, With Details or not',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				items: 'livingid_list',
			},
			output: { itemKey: 'livingid', simple: SUMMARY },
			alsoCalls: [{ ...INFO, sends: { 'query.livingid': 'withDetails' } }],
			run: listLives,
		},
		{
			value: 'getViewers',
			name: 'Get Viewers',
			action: 'Get viewers of a live stream',
			description:
				'List who watched, members and people from outside, with seconds watched, comments and who invited them',
			doc: 93636,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/living/get_watch_stat' },
			fields: [LIVE_ID],
			pages: {
				cursor: { send: 'body.next_key', next: 'next_key' },
				last: 'ending',
				items: 'stat_info.users',
			},
			run: listViewers,
		},
		{
			value: 'getWatchCode',
			name: 'Get Watch Code',
			action: 'Get watch code of a live stream',
			description:
				'Read a code that lets a WeChat user open the live stream or its replay within 5 minutes, and the pages of the mini program that it opens',
			doc: 93641,
			request: { method: 'POST', path: '/cgi-bin/living/get_living_code' },
			fields: [
				LIVE_ID,
				{
					displayName: 'Open ID',
					name: 'openId',
					type: 'string',
					required: true,
					default: '',
					description: 'The WeChat user by open ID, which the page in WeChat knows',
					send: 'body.openid',
				},
			],
			output: { sensitive: ['living_code', 'live_path', 'replay_path'] },
			run: getWatchCode,
		},
		{
			value: 'getShopVisitor',
			name: 'Get Shop Visitor',
			action: 'Get viewer who came to the shop from a live stream',
			description:
				'Read who opened the shop of a mini program from a live stream that promotes products, and who invited them',
			doc: 94442,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/living/get_living_share_info' },
			fields: [
				{
					displayName: 'Share Code',
					name: 'shareCode',
					type: 'string',
					required: true,
					default: '',
					description:
						'The ww_share_code that stands in the path by which the mini program was opened, good for 5 minutes',
					send: 'body.ww_share_code',
				},
			],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update live stream',
			description: 'Change a live stream that has not begun; what is left out stays',
			doc: 93640,
			request: { method: 'POST', path: '/cgi-bin/living/modify' },
			fields: [LIVE_ID],
			updateFields: [
				{
					...DESCRIPTION,
					description: 'What the live stream is about, 300 bytes at most (100 Chinese characters)',
					limits: { bytes: 300 },
				},
				DURATION,
				REMIND,
				START,
				{
					...TITLE,
					description: 'The title, 60 bytes at most (20 Chinese characters)',
					limits: { bytes: 60 },
				},
				TYPE,
			],
		},
	],
});
