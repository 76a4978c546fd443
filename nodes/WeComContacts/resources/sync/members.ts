import type { Departments } from './departments';
import {
	CLEARED,
	isDisabled,
	isSame,
	keyOf,
	seen,
	SINGLE_VALUES,
	userIdIn,
	valueIn,
} from './memberValues';
import type { WantedPlaces } from './places';
import { placeChanges } from './places';
import type { Row } from './row';
import type { SyncSettings } from './settings';
import type { Node, Tree } from './tree';
import type { Action, Changes, DepartmentRef, Member, PlanEntry } from './types';

/** What the rows of members come to. */
export class Members {
	/** By user ID in small letters, the row that holds it. */
	private readonly rows = new Map<string, Row>();
	/** A row does not say who it is about. */
	private hasUnknown = false;
	/** The departments that the row at hand names: they are needed once the row is right. */
	private named: Node[] = [];
	readonly problems = new Map<Row, unknown>();
	/** Active members whose mobile number differs, which nobody else may change. */
	ownMobiles = 0;

	constructor(
		private readonly current: ReadonlyMap<string, Member>,
		private readonly tree: Tree,
		private readonly departments: Departments,
		private readonly settings: SyncSettings,
	) {}

	/** What the rows ask for, and what becomes of those who are in none. */
	entries(rows: Row[]): PlanEntry[] {
		const listed: PlanEntry[] = [];
		for (const row of rows) {
			try {
				listed.push(this.entry(row));
			} catch (error) {
				this.problems.set(row, error);
			}
		}
		const others = [...this.current].filter(([key]) => !this.rows.has(key));
		return [...listed, ...others.map(([, member]) => this.notListed(member))];
	}

	private entry(row: Row): PlanEntry {
		const id = this.claim(row);
		const member = this.current.get(keyOf(id));
		this.named = [];
		const entry = member ? this.changed(row, member) : this.created(row, id);
		for (const node of this.named) this.tree.list(node);
		return entry;
	}

	/** What becomes of a member who is not in the list. */
	private notListed(member: Member): PlanEntry {
		const { membersNotListed } = this.settings;
		const known = { kind: 'member', id: member.userid, name: member.name } as const;
		const kept = (reason: string): PlanEntry => ({ ...known, action: 'keep', reason, changes: {} });
		if (membersNotListed === 'keep') return kept('Not in the list, where members are kept');
		if (this.hasUnknown) return kept('Not in the list, of which a row has no user ID');
		const inside = member.department.filter((id) => this.tree.withId(id));
		if (inside.length < member.department.length) {
			const changes = this.placesAfter(member, { departments: [] });
			return {
				...known,
				action: 'remove',
				reason: 'Not in the list, and in other departments too',
				changes,
			};
		}
		const reason = 'In the directory, not in the list';
		if (membersNotListed === 'delete') return { ...known, action: 'delete', reason, changes: {} };
		if (isDisabled(member)) return kept('Not in the list, and disabled already');
		const from = seen(member, 'enable');
		const changes = { enable: { ...(from !== undefined && { from }), to: 0 } };
		return { ...known, action: 'disable', reason, changes };
	}

	private claim(row: Row): string {
		if (!row.has('userid')) {
			this.hasUnknown = true;
			throw row.error('A member needs a user ID', 'Nobody is removed while a row has none.');
		}
		const key = keyOf(row.text('userid'));
		const other = this.rows.get(key);
		if (other) {
			throw row.error(`The user ID "${row.text('userid')}" stands in item ${other.item} already`);
		}
		this.rows.set(key, row);
		return userIdIn(row);
	}

	private created(row: Row, id: string): PlanEntry {
		const places = this.placesIn(row);
		const changes: Changes = {};
		for (const api of SINGLE_VALUES) {
			if (row.has(api)) changes[api] = { to: valueIn(row, api) };
		}
		if (!changes.name) throw row.error(`The new member "${id}" needs a name`);
		if (!changes.mobile && !changes.email) {
			throw row.error(`The new member "${id}" needs a mobile number or an email address`);
		}
		const departments = places.departments ?? [this.tree.refOf(this.departments.top(row))];
		changes.department = { to: departments as number[] };
		if (places.main !== undefined) changes.main_department = { to: places.main };
		if (places.leads) {
			const leads = departments.map((ref) => Number(places.leads?.includes(ref)));
			changes.is_leader_in_dept = { to: leads };
		}
		return {
			kind: 'member',
			action: 'create',
			id,
			name: String(changes.name.to),
			reason: 'In the list, not in the directory',
			changes,
			item: row.item,
		};
	}

	private changed(row: Row, member: Member): PlanEntry {
		const changes: Changes = {};
		const notes: string[] = [];
		for (const api of SINGLE_VALUES) {
			if (!this.settings.mayChange.member(api)) continue;
			const to = this.wanted(row, member, api);
			const from = seen(member, api);
			if (to === undefined || !this.differs(api, from, to)) continue;
			if (api === 'mobile' && from !== undefined && member.status === 1) {
				this.ownMobiles += 1;
				notes.push('the mobile number differs, which only the member can change');
				continue;
			}
			changes[api] = { ...(from !== undefined && { from }), to };
		}
		Object.assign(changes, this.placesAfter(member, this.changeablePlaces(row, member)));
		return {
			kind: 'member',
			action: actionOf(changes),
			id: member.userid,
			name: String(changes.name?.to ?? member.name ?? ''),
			reason: [reasonFor(changes), ...notes].join('; '),
			changes,
			item: row.item,
		};
	}

	private wanted(row: Row, member: Member, api: string) {
		if (row.has(api)) return valueIn(row, api);
		const isCleared = this.settings.clearsEmpty && row.cell(api) !== undefined;
		if (isCleared && api in CLEARED) return CLEARED[api];
		const isEnabled = api === 'enable' && this.settings.enableListed && isDisabled(member);
		return isEnabled ? 1 : undefined;
	}

	private differs(api: string, from: Changes[string]['from'], to: Changes[string]['to']): boolean {
		return from === undefined ? this.settings.updateUnseen : !isSame(api, from, to);
	}

	private placesAfter(member: Member, places: WantedPlaces): Changes {
		return placeChanges(member, {
			...places,
			isInside: (id) => this.tree.withId(id) !== undefined,
			sendsUnseen: this.settings.updateUnseen,
		});
	}

	private changeablePlaces(row: Row, member: Member): WantedPlaces {
		const { departments, main, leads } = this.placesIn(row, member);
		const { member: mayChange } = this.settings.mayChange;
		return {
			...(mayChange('department') && { departments }),
			...(mayChange('main_department') && { main }),
			...(mayChange('is_leader_in_dept') && { leads }),
		};
	}

	private placesIn(row: Row, member?: Member): WantedPlaces {
		const refs = (api: string): DepartmentRef[] | undefined => {
			if (!row.has(api)) return undefined;
			const named = row.list(api).filter((text) => !this.staysAnyway(text, member));
			return [...new Set(named.map((text) => this.found(text, row)))].map((node) =>
				this.tree.refOf(node),
			);
		};
		const departments = refs('department');
		const main = refs('main_department')?.[0];
		const leads = refs('is_leader_in_dept');
		for (const ref of [...(main === undefined ? [] : [main]), ...(leads ?? [])]) {
			if (!departments || departments.includes(ref)) continue;
			throw row.error(`The department "${ref}" is not one of those the member belongs to`);
		}
		return { departments, main, leads };
	}

	/** It is an ID outside of what is compared, where the member is and remains. */
	private staysAnyway(text: string, member: Member | undefined): boolean {
		const id = Number(text);
		return Boolean(member?.department.includes(id)) && this.tree.withId(id) === undefined;
	}

	private found(text: string, row: Row): Node {
		const node = this.departments.find(text, row);
		this.named.push(node);
		return node;
	}
}

function actionOf(changes: Changes): Action {
	if (changes.enable?.to === 0) return 'disable';
	if (changes.department) return 'move';
	return Object.keys(changes).length > 0 ? 'update' : 'keep';
}

function reasonFor(changes: Changes): string {
	const fields = Object.keys(changes);
	return fields.length > 0 ? `Differs in ${fields.join(', ')}` : 'As listed';
}
