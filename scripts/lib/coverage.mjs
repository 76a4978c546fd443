/** The README's table: what each node does. */
export function coverageTable(tables) {
	const rows = tables.flatMap(({ name, description, resources }) =>
		resources.map((resource, index) => {
			const node = index === 0 ? `[${description.displayName}](docs/nodes/${name}.md)` : '';
			const operations = resource.operations.map((operation) => operation.name).join(', ');
			return `| ${node} | ${resource.name} | ${operations} |`;
		}),
	);
	const count = tables.reduce(
		(sum, { resources }) =>
			sum + resources.reduce((all, { operations }) => all + operations.length, 0),
		0,
	);
	return [
		`${count} operations in ${tables.length} nodes:`,
		'',
		'| Node | Resource | Operations |',
		'| --- | --- | --- |',
		...rows,
		'',
	].join('\n');
}
