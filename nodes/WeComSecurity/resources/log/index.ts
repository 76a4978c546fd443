import { departmentsField, memberField, membersField } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { readSpan, spanFields } from './readSpan';
import {
	ADMIN_OPERATIONS,
	FILE_OPERATIONS,
	FILE_SOURCES,
	MEMBER_OPERATIONS,
	SCREEN_CONTENTS,
} from './types';

const HALF_A_YEAR = ', 180 days ago at the earliest';

const pagesOf = (max: number): Operation['pages'] => ({
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	more: 'has_more',
	limit: { send: 'body.limit', max },
	items: 'record_list',
});

const byMembers = (): Field =>
	membersField({
		name: 'members',
		send: 'body.userid_list',
		limits: { items: 100 },
		description:
			'Only what these did: user IDs (账号), separated by commas or as a list, 100 at most',
	});

export const log = defineResource({
	value: 'log',
	name: 'Log',
	description: 'What admins and members did (操作日志)',
	operations: [
		{
			value: 'getAdminOperations',
			name: 'Get Admin Operations',
			action: 'Get what admins did in the admin console',
			description:
				'List what was done in the admin console (管理端操作日志), with who, when and from which IP; what came through the API is left out',
			doc: 100179,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/admin_oper_log/list' },
			fields: spanFields(HALF_A_YEAR),
			filters: [
				memberField({ name: 'userId', send: 'body.userid' }),
				{
					displayName: 'Operation Type',
					name: 'operationType',
					type: 'options',
					options: ADMIN_OPERATIONS,
					default: 8,
					description: 'Only operations of this type (操作类型)',
					send: 'body.oper_type',
				},
			],
			pages: pagesOf(400),
			run: readSpan(7),
		},
		{
			value: 'getMemberOperations',
			name: 'Get Member Operations',
			action: 'Get what members did with their accounts',
			description:
				'List logins on new devices, added customers and the like (成员操作记录), of members whom the app is visible to',
			doc: 100178,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/member_oper_log/list' },
			fields: spanFields(HALF_A_YEAR),
			filters: [
				memberField({ name: 'userId', send: 'body.userid' }),
				{
					displayName: 'Operation Type',
					name: 'operationType',
					type: 'options',
					options: MEMBER_OPERATIONS,
					default: 1,
					description: 'Only operations of this type (操作类型)',
					send: 'body.oper_type',
				},
			],
			pages: pagesOf(400),
			run: readSpan(7),
		},
		{
			value: 'getFileOperations',
			name: 'Get File Operations',
			action: 'Get what was done with files',
			description:
				'List uploads, downloads, forwards and other operations with files (文件防泄漏), with who and when',
			doc: 98079,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/get_file_oper_record' },
			fields: spanFields(''),
			filters: [
				byMembers(),
				{
					displayName: 'Operation',
					name: 'operation',
					type: 'fixedCollection',
					default: {},
					placeholder: 'Add Operation',
					description: 'Only one kind of operation',
					options: [
						{
							displayName: 'Operation',
							name: 'kind',
							send: 'body.operation',
							values: [
								{
									displayName: 'Type',
									name: 'type',
									type: 'options',
									options: FILE_OPERATIONS,
									default: 103,
									description: 'What was done with the file (操作类型)',
									send: 'type',
								},
								{
									displayName: 'Source',
									name: 'source',
									type: 'options',
									options: FILE_SOURCES,
									default: '',
									displayOptions: { show: { type: [101, 103] } },
									description: 'Where it was uploaded or downloaded (操作来源)',
									send: 'source',
								},
							],
						},
					],
				},
			],
			pages: pagesOf(1000),
			run: readSpan(14),
		},
		{
			value: 'getScreenshots',
			name: 'Get Screenshots',
			action: 'Get records of screenshots and screen recordings',
			description: 'List who took a screenshot or recording of what, and when (截屏/录屏管理)',
			doc: 100128,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/get_screen_oper_record' },
			fields: spanFields(''),
			filters: [
				{
					displayName: 'Content',
					name: 'content',
					type: 'options',
					options: SCREEN_CONTENTS,
					default: 1,
					description: 'Only pictures of this (截屏内容的类型)',
					send: 'body.screen_shot_type',
				},
				departmentsField({
					name: 'departments',
					send: 'body.department_id_list',
					limits: { items: 100 },
					description:
						'Only members of these departments: IDs, numbers separated by commas or as a list, 100 at most',
				}),
				byMembers(),
			],
			pages: pagesOf(1000),
			run: readSpan(14),
		},
	],
});
