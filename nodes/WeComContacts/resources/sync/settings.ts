import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { Column } from './columns';
import { columnField, DEPARTMENT_COLUMNS, MEMBER_COLUMNS } from './columns';

/** By the API's name of a field, the headings it may stand under. */
export type Headings = Record<string, string[]>;

export interface SyncSettings {
	contents: 'members' | 'departments' | 'both';
	scope?: number;
	dryRun: boolean;
	membersNotListed: 'disable' | 'delete' | 'keep';
	departmentsNotListed: 'delete' | 'keep';
	/** A percentage. */
	removalLimit: number;
	memberHeadings: Headings;
	departmentHeadings: Headings;
	createMissingDepartments: boolean;
	clearsEmpty: boolean;
	enableListed: boolean;
	includeUnchanged: boolean;
	separator: string;
	updateUnseen: boolean;
	mayChange: { member(api: string): boolean; department(api: string): boolean };
}

/** What the form says, which holds for all items: the first one's values. */
export function settingsOf(run: OperationRun): SyncSettings {
	const { values } = run;
	const options = (values.options ?? {}) as IDataObject;
	return {
		contents: values.contents as SyncSettings['contents'],
		scope: isEmpty(values.scopeId) ? undefined : Number(run.value('scopeId')),
		dryRun: values.dryRun !== false,
		membersNotListed: values.membersNotListed as SyncSettings['membersNotListed'],
		departmentsNotListed: values.departmentsNotListed as SyncSettings['departmentsNotListed'],
		removalLimit: Number(run.value('removalLimit')),
		memberHeadings: headings(MEMBER_COLUMNS, values.memberColumns),
		departmentHeadings: headings(DEPARTMENT_COLUMNS, values.departmentColumns),
		createMissingDepartments: options.createMissingDepartments !== false,
		clearsEmpty: options.emptyCells === 'clear',
		enableListed: options.enableListed === true,
		includeUnchanged: options.includeUnchanged === true,
		separator: String(options.pathSeparator || '/'),
		updateUnseen: options.updateUnseen === true,
		mayChange: {
			member: among(options.compareMembers),
			department: among(options.compareDepartments),
		},
	};
}

function headings(columns: readonly Column[], given: unknown): Headings {
	const named = (given ?? {}) as Record<string, string>;
	return Object.fromEntries(
		columns.map(({ api, headings: usual }) => [
			api,
			String(named[columnField(api)] || usual)
				.split(',')
				.map((heading) => heading.trim().toLowerCase())
				.filter(Boolean),
		]),
	);
}

function among(chosen: unknown): (api: string) => boolean {
	const list = Array.isArray(chosen) ? (chosen as string[]) : [];
	return list.length === 0 ? () => true : (api) => list.includes(api);
}
