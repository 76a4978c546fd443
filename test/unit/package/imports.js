const { readdirSync, readFileSync } = require('node:fs');
const { join, posix } = require('node:path');
const ts = require('typescript');

const root = join(__dirname, '..', '..', '..');

exports.sourceImports = () =>
	['nodes', 'credentials']
		.flatMap((folder) => sourcesBelow(folder))
		.flatMap((file) => exports.importsOf(file, readFileSync(join(root, file), 'utf8')));

exports.importsOf = (file, text) => {
	const found = [];
	const add = (specifier, typesOnly) => {
		const isRelative = specifier.startsWith('.');
		const target = isRelative ? posix.join(posix.dirname(file), specifier) : specifier;
		found.push({ file, target, isRelative, typesOnly });
	};
	const visit = (node) => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier.text, importsTypesOnly(node));
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
			add(node.moduleSpecifier.text, node.isTypeOnly);
		} else if (ts.isImportTypeNode(node)) add(node.argument.literal.text, true);
		else if (ts.isCallExpression(node) && isLoading(node)) add(node.arguments[0].text, false);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
	return found;
};

function sourcesBelow(folder) {
	return readdirSync(join(root, folder), { recursive: true })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => posix.join(folder, path.replaceAll('\\', '/')))
		.sort();
}

function importsTypesOnly({ importClause }) {
	if (!importClause) return false;
	if (importClause.isTypeOnly) return true;
	const elements = importClause.namedBindings?.elements;
	return (
		!importClause.name && elements?.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly)
	);
}

function isLoading({ expression, arguments: [first] }) {
	const loads =
		expression.kind === ts.SyntaxKind.ImportKeyword ||
		(ts.isIdentifier(expression) && expression.text === 'require');
	return loads && first && ts.isStringLiteralLike(first);
}
