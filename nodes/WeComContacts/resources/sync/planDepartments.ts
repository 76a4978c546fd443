import type { SyncSettings } from './settings';
import type { Node, Tree } from './tree';
import type { Changes, PlanEntry } from './types';

/** What departments come to, once all rows have been placed: parents first. */
export function departmentEntries(tree: Tree, settings: SyncSettings): PlanEntry[] {
	const entries: PlanEntry[] = [];
	for (const node of tree.inOrder()) {
		if (!node.isListed || tree.tops.includes(node)) continue;
		if (!node.current) entries.push(created(tree, node));
		else if (settings.contents !== 'members') entries.push(changed(tree, node, settings));
	}
	return entries;
}

function created(tree: Tree, node: Node): PlanEntry {
	const { id, name, parent, wanted, item } = node;
	return {
		kind: 'department',
		action: 'create',
		id,
		name,
		path: tree.pathOf(node),
		reason: 'In the list, not in the directory',
		changes: {
			name: { to: name },
			...(wanted.name_en !== undefined && { name_en: { to: wanted.name_en } }),
			parentid: { to: tree.refOf(parent as Node) },
			...(wanted.order !== undefined && { order: { to: wanted.order } }),
		},
		item,
	};
}

function changed(tree: Tree, node: Node, settings: SyncSettings): PlanEntry {
	const { id, name, item } = node;
	const changes = changesOf(tree, node, settings);
	const fields = Object.keys(changes);
	return {
		kind: 'department',
		action: changes.parentid ? 'move' : fields.length > 0 ? 'update' : 'keep',
		id,
		name,
		path: tree.pathOf(node),
		reason: fields.length > 0 ? `Differs in ${fields.join(', ')}` : 'As listed',
		changes,
		item,
	};
}

function changesOf(tree: Tree, node: Node, { updateUnseen }: SyncSettings): Changes {
	const { current, name, parent, wanted } = node;
	if (!current) return {};
	const changes: Changes = {};
	const note = (
		api: string,
		from: string | number | undefined,
		to: string | number | undefined,
	) => {
		if (to === undefined || to === from || (from === undefined && !updateUnseen)) return;
		changes[api] = { ...(from !== undefined && { from }), to };
	};
	note('name', current.name, name);
	note('name_en', current.name_en, wanted.name_en);
	note('parentid', current.parentid, parent && tree.refOf(parent));
	note('order', current.order, wanted.order);
	return changes;
}

/**
 * The departments that are not in the list, the deepest first.
 *
 * @param removes whether they are to go
 * @param mayGo those without members by then
 */
export function departmentsNotListed(
	tree: Tree,
	removes: boolean,
	mayGo: ReadonlySet<number>,
): PlanEntry[] {
	const going = new Set<Node>();
	return [...tree.inOrder()]
		.reverse()
		.filter((node) => node.current && !node.isListed && !tree.tops.includes(node))
		.map((node) => {
			const reason = staysBecause(node);
			if (!reason) going.add(node);
			return {
				kind: 'department',
				action: reason ? 'keep' : 'delete',
				id: node.id,
				name: node.name,
				path: tree.pathOf(node),
				reason: reason ?? 'In the directory, not in the list',
				changes: {},
			};
		});

	function staysBecause({ id, children }: Node): string | undefined {
		if (!removes) return 'Not in the list, where departments are kept';
		if ([...children].some((child) => !going.has(child))) {
			return 'Not in the list, but others stay below it';
		}
		return mayGo.has(id as number) ? undefined : 'Not in the list, but members stay in it';
	}
}
