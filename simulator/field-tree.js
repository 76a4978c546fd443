/**
 * The dotted names of the facts (`news.articles[].url`) as a tree, which requests and answers
 * are walked along.
 * @typedef {{ name: string, type: string, items?: string, children: Map<string, FieldNode> } &
 *   Record<string, any>} FieldNode
 */

/** @returns {FieldNode} */
const emptyNode = (name) => ({ name, type: 'object', implied: true, children: new Map() });

/**
 * @param {Array<{ name: string, type: string }>} fields
 * @returns {FieldNode}
 */
function fieldTree(fields) {
	const root = emptyNode('');
	for (const field of fields) {
		const parts = field.name.split('.');
		let node = root;
		parts.forEach((part, index) => {
			const key = part.replace(/(\[\])+$/, '');
			if (!node.children.has(key)) node.children.set(key, emptyNode(key));
			const last = index === parts.length - 1;
			node = node.children.get(key);
			if (last) Object.assign(node, field, { name: key, implied: false });
			else if (node.implied && part.endsWith('[]')) {
				Object.assign(node, { type: 'array', items: 'object' });
			}
		});
	}
	return root;
}

module.exports = { fieldTree };
