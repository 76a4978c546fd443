import type { Department, DepartmentRef } from './types';

/** A department as it is to be. */
export interface Node {
	/** Missing where WeCom is to choose one. */
	id?: number;
	name?: string;
	parent?: Node;
	/** How it stands in the directory, where it is there. */
	current?: Department;
	/** The list names it, or one below it, or a member of it. */
	isListed: boolean;
	/** What the list says of it beside its name and parent. */
	wanted: { order?: number; name_en?: string };
	/** The index of the item that names it. */
	item?: number;
	children: Set<Node>;
}

/** Ends what the tree cannot do, with the reason. */
export type Fail = (problem: string) => never;

/** The departments that are compared, changed step by step into what the list asks for. */
export class Tree {
	readonly nodes: Node[] = [];
	/** Those above which nothing is seen: usually the one at the top. */
	readonly tops: Node[];
	private readonly byId = new Map<number, Node>();
	private readonly byName = new Map<Node, Map<string, Node>>();

	constructor(
		departments: Department[],
		private readonly separator: string,
	) {
		for (const current of departments) {
			const { id, name } = current;
			this.register({ id, name, current, isListed: false, wanted: {}, children: new Set() });
		}
		const existing = [...this.nodes];
		this.tops = existing.filter(({ current }) => !this.byId.has(current?.parentid ?? 0));
		for (const node of existing) {
			const parent = this.byId.get(node.current?.parentid ?? 0);
			if (parent) this.attach(node, parent);
		}
	}

	withId(id: number): Node | undefined {
		return this.byId.get(id);
	}

	/** The one at the top, where it is one. */
	top(fail: Fail): Node {
		if (this.tops.length === 1) return this.tops[0];
		return fail(
			this.tops.length === 0
				? 'The credential sees no department'
				: 'The credential sees parts of the tree alone: name a department in one of them',
		);
	}

	child(parent: Node, name: string): Node | undefined {
		return this.byName.get(parent)?.get(name);
	}

	create(parent: Node, name: string, id?: number): Node {
		const node: Node = { id, name, isListed: false, wanted: {}, children: new Set() };
		this.register(node);
		this.attach(node, parent);
		return node;
	}

	move(node: Node, parent: Node, fail: Fail): void {
		for (let above: Node | undefined = parent; above; above = above.parent) {
			if (above === node) fail('The department would stand below itself');
		}
		this.detach(node);
		this.attach(node, parent);
	}

	rename(node: Node, name: string): void {
		const { parent } = node;
		if (parent) this.detach(node);
		node.name = name;
		if (parent) this.attach(node, parent);
	}

	/**
	 * The department at a path, which may begin with the name of the top one.
	 *
	 * @param create makes what is missing
	 */
	at(path: string, fail: Fail, create?: (parent: Node, name: string) => Node): Node {
		const names = path.split(this.separator).map((name) => name.trim());
		if (names.includes('')) return fail(`"${path}" is no path: a name in it is empty`);
		const [first, ...others] = names;
		let node = this.tops.find(({ name }) => name === first) ?? this.top(fail);
		const isNamed = node.name === first && !this.child(node, first);
		for (const name of isNamed ? others : names) {
			node =
				this.child(node, name) ??
				create?.(node, name) ??
				fail(`There is no department "${path}": nothing is called "${name}" there`);
		}
		return node;
	}

	/** Where it stands, below the top one; the ID in place of a name that cannot be seen. */
	pathOf(node: Node): string {
		const { parent } = node;
		const own = node.name ?? String(node.id);
		const isBelowTop = !parent || (parent === this.tops[0] && this.tops.length === 1);
		return isBelowTop ? own : `${this.pathOf(parent)}${this.separator}${own}`;
	}

	refOf(node: Node): DepartmentRef {
		return node.current?.id ?? this.pathOf(node);
	}

	/** A department that is listed needs all above it. */
	list(node: Node): void {
		for (let above: Node | undefined = node; above && !above.isListed; above = above.parent) {
			above.isListed = true;
		}
	}

	/** All of them, parents first. */
	*inOrder(from: Iterable<Node> = this.tops): Iterable<Node> {
		for (const node of from) {
			yield node;
			yield* this.inOrder(node.children);
		}
	}

	private register(node: Node): void {
		this.nodes.push(node);
		if (node.id !== undefined) this.byId.set(node.id, node);
	}

	private attach(node: Node, parent: Node): void {
		node.parent = parent;
		parent.children.add(node);
		if (node.name === undefined) return;
		const names = this.byName.get(parent) ?? new Map<string, Node>();
		this.byName.set(parent, names.set(node.name, node));
	}

	private detach(node: Node): void {
		const { parent, name } = node;
		parent?.children.delete(node);
		const names = parent && this.byName.get(parent);
		if (name !== undefined && names?.get(name) === node) names.delete(name);
	}
}
