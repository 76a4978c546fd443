import { isEmpty } from '../../../shared/operation/encode';
import { fieldOf } from './fieldOf';
import { department } from '../department';
import type { Row } from './row';
import type { SyncSettings } from './settings';
import type { Fail, Node, Tree } from './tree';

const ID = fieldOf(department, 'create', 'body.id');
const NAME = fieldOf(department, 'create', 'body.name');
const ENGLISH_NAME = fieldOf(department, 'create', 'body.name_en');
const ORDER = fieldOf(department, 'create', 'body.order');

/** Puts what the rows say of departments into the tree, and finds the departments that cells name. */
export class Departments {
	private readonly rowsById = new Map<number, Row>();
	private readonly rowsByCode = new Map<string, Row>();
	private readonly placed = new Map<Row, Node>();
	private readonly owners = new Map<Node, Row>();
	private readonly underWay = new Set<Row>();
	private readonly createdPaths = new Set<string>();

	constructor(
		private readonly tree: Tree,
		private readonly settings: SyncSettings,
		/** Only IDs could be read, so that no department can be told by its name. */
		private readonly idsOnly: boolean,
	) {}

	/**
	 * Places the rows, those first that name their department by ID: a path means what it will lead to.
	 *
	 * @returns what is wrong with which row
	 */
	place(rows: Row[]): Map<Row, Error> {
		const problems = new Map<Row, Error>();
		const attempt = (row: Row, work: () => void) => {
			if (problems.has(row)) return;
			try {
				work();
			} catch (error) {
				problems.set(row, error as Error);
			}
		};
		for (const row of rows) attempt(row, () => this.index(row));
		const isThere = (row: Row) => this.tree.withId(this.idIn(row) ?? 0) !== undefined;
		for (const wanted of [true, false]) {
			for (const row of rows) {
				if (problems.has(row)) continue;
				attempt(row, () => {
					if (isThere(row) === wanted) this.nodeFor(row);
				});
			}
		}
		for (const node of this.placed.values()) this.tree.list(node);
		return problems;
	}

	/** The one at the top, where it is one. */
	top(row: Row): Node {
		return this.tree.top(failing(row));
	}

	/** The department that a cell names by code, ID or path, made where it is missing. */
	find(text: string, row: Row): Node {
		const coded = this.rowsByCode.get(text);
		if (coded) return this.nodeFor(coded);
		if (/^\d+$/.test(text)) {
			const listed = this.rowsById.get(Number(text));
			const node = this.tree.withId(Number(text)) ?? (listed && this.nodeFor(listed));
			if (node) return node;
			throw this.unknown(text, row);
		}
		if (this.idsOnly) {
			throw row.error(
				`"${text}" cannot be looked up: this secret may read the IDs of departments alone`,
				'Give IDs of departments, or use the secret of an app that may see their names.',
			);
		}
		const { createMissingDepartments } = this.settings;
		return this.tree.at(text, failing(row), createMissingDepartments ? this.maker(row) : undefined);
	}

	private maker(row: Row) {
		return (parent: Node, name: string): Node => {
			row.run.encode(NAME, name);
			return this.made(row, parent, name);
		};
	}

	private made(row: Row, parent: Node, name: string, id?: number): Node {
		const node = this.tree.create(parent, name, id);
		node.item = row.item;
		const path = this.tree.pathOf(node);
		if (this.createdPaths.has(path)) {
			throw row.error(
				`"${path}" would be two departments, since a name holds the path separator`,
				'Choose another Path Separator under Options.',
			);
		}
		this.createdPaths.add(path);
		return node;
	}

	private index(row: Row): void {
		const id = this.idIn(row);
		if (id === undefined && !row.has('name')) {
			throw row.error('A department needs a name or an ID');
		}
		const code = row.text('code');
		if (code) this.claim(this.rowsByCode, code, row, `The code "${code}"`);
		if (id !== undefined) this.claim(this.rowsById, id, row, `The department ID ${id}`);
	}

	private claim<K>(rows: Map<K, Row>, key: K, row: Row, what: string): void {
		const other = rows.get(key);
		if (other) throw row.error(`${what} stands in item ${other.item} already`);
		rows.set(key, row);
	}

	private nodeFor(row: Row): Node {
		const known = this.placed.get(row);
		if (known) return known;
		if (this.underWay.has(row)) throw row.error('The department would stand below itself');
		this.underWay.add(row);
		try {
			const node = this.settled(row);
			const owner = this.owners.get(node);
			if (owner) throw row.error(`The department stands in item ${owner.item} already`);
			this.owners.set(node, row);
			this.placed.set(row, node);
			node.item = row.item;
			return node;
		} finally {
			this.underWay.delete(row);
		}
	}

	private settled(row: Row): Node {
		const id = this.idIn(row);
		const there = id === undefined ? undefined : this.tree.withId(id);
		if (there && this.tree.tops.includes(there)) return there;
		const name = row.has('name') ? String(row.run.encode(NAME, row.text('name'))) : undefined;
		const node = there ? this.changed(row, there, name) : this.added(row, name, id);
		const order = this.wants(row, node, 'order')
			? row.run.encode(ORDER, row.text('order'))
			: undefined;
		if (order !== undefined) node.wanted.order = Number(order);
		if (this.wants(row, node, 'name_en')) {
			node.wanted.name_en = String(row.run.encode(ENGLISH_NAME, row.text('name_en')));
		}
		return node;
	}

	private changed(row: Row, node: Node, name: string | undefined): Node {
		if (name !== undefined && this.wants(row, node, 'name')) this.tree.rename(node, name);
		if (this.wants(row, node, 'parentid')) {
			const parent = this.parentIn(row);
			if (parent !== node.parent) this.tree.move(node, parent, failing(row));
		}
		return node;
	}

	private added(row: Row, name: string | undefined, id: number | undefined): Node {
		if (name === undefined) throw this.unknown(String(id), row);
		if (this.idsOnly && id === undefined) {
			throw row.error(
				`"${name}" cannot be looked up: this secret may read the IDs of departments alone`,
				'Give the ID of each department, or use the secret of an app that may see their names.',
			);
		}
		const parent = this.parentIn(row);
		return this.tree.child(parent, name) ?? this.made(row, parent, name, id);
	}

	private wants(row: Row, node: Node, api: string): boolean {
		return row.has(api) && (!node.current || this.settings.mayChange.department(api));
	}

	private parentIn(row: Row): Node {
		const text = row.text('parentid');
		if (text === '' || text === '0') return this.top(row);
		return this.find(text, row);
	}

	private idIn(row: Row): number | undefined {
		const cell = row.cell('id');
		if (isEmpty(cell)) return undefined;
		return String(cell) === '1' ? 1 : Number(row.run.encode(ID, cell));
	}

	private unknown(id: string, row: Row): Error {
		return row.error(
			`No department that is compared has the ID ${id}`,
			'Look at Department → Get Many for the IDs that the credential can see, and at Below Department. A new department needs a name.',
		);
	}
}

function failing(row: Row): Fail {
	return (problem) => {
		throw row.error(problem);
	};
}
