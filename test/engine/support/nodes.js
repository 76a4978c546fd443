const { existsSync, readFileSync } = require('node:fs');
const { join, dirname } = require('node:path');

const root = join(__dirname, '..', '..', '..');

const sources = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).n8n.nodes.map(
	(built) => join(root, built.replace(/^dist\//, '').replace(/\.js$/, '')),
);

const typeNameOf = (source) => {
	const name = source
		.split('/')
		.at(-1)
		.replace(/\.node$/, '');
	return name.charAt(0).toLowerCase() + name.slice(1);
};

const tableOf = (source) => join(dirname(source), 'resources', 'index.ts');

function load(source) {
	const [NodeType] = Object.values(require(source));
	return { node: new NodeType(), resources: require(tableOf(source)).resources };
}

const withTables = sources.filter((source) => existsSync(tableOf(source)));

exports.nodeNames = withTables.map(typeNameOf);

exports.hasOperationsTest = (name) =>
	existsSync(join(root, 'test/engine/operations', `${name}.test.ts`));

exports.loadNode = (name) => load(withTables.find((source) => typeNameOf(source) === name));
