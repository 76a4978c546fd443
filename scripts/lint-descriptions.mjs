// n8n's lint rules read literals, and most of these nodes' descriptions are built from tables. This writes each
// built description out as the literal it stands for and lets the same rules read that.
import { inspect } from 'node:util';
import { ESLint } from 'eslint';

import { nodeTables, root } from './lib/tables.mjs';

const WHOLE = { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: 100 };

const EXEMPT = new Set([
	// The values of n8n-workflow's names stand in the text, where the source has the names.
	'@n8n/community-nodes/node-connection-type-literal',
	// The methods stand in the source, where the rule sees them.
	'@n8n/community-nodes/webhook-lifecycle-complete',
	// The fields of an entry stand in the order in which people fill them: what decides before what depends.
	'n8n-nodes-base/node-param-fixed-collection-type-unsorted-items',
]);

const eslint = new ESLint({ cwd: root });
let problems = 0;
for (const { folder, description } of await nodeTables()) {
	const name = folder.split('/').pop();
	const text = `import type { INodeType, INodeTypeDescription } from 'n8n-workflow';

export class ${name} implements INodeType {
	description: INodeTypeDescription = ${inspect(description, WHOLE)};
}
`;
	const [{ messages }] = await eslint.lintText(text, { filePath: `${folder}/${name}.node.ts` });
	const lines = text.split('\n');
	for (const { ruleId, message, line } of messages) {
		if (EXEMPT.has(ruleId)) continue;
		problems += 1;
		console.log(`${name}: ${message}  ${ruleId}`);
		console.log(lines.slice(Math.max(line - 2, 0), line + 3).join('\n'));
	}
}
console.log(problems === 0 ? 'Every built description keeps the rules' : `${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
