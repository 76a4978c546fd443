/** A part of a text document (page 101161). */
export interface TextNode {
	type?: string;
	text?: string;
	children?: TextNode[];
}

/** The text of a document: a line a paragraph, the cells of a table's row with tabs between them. */
export function plainText(node: TextNode | undefined): string {
	return linesOf(node).join('\n');
}

function linesOf(node: TextNode | undefined): string[] {
	if (!node) return [];
	if (node.type === 'Paragraph') return [inline(node)];
	if (node.type === 'TableRow') {
		return [(node.children ?? []).map((cell) => linesOf(cell).join(' ')).join('\t')];
	}
	if (node.type === 'Text') return [inline(node)];
	return (node.children ?? []).flatMap(linesOf);
}

/** The end of a paragraph may stand in its last text. */
function inline({ text, children = [] }: TextNode): string {
	return [text ?? '', ...children.map(inline)].join('').replace(/[\r\n]+$/, '');
}
