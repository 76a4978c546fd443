import { importsOf, sourceImports } from './imports';
import type { SourceImport } from './imports';

interface Reach {
	code: string[];
	types?: string[];
}

const REACH: Record<string, Reach> = {
	api: { code: ['api'] },
	bot: { code: ['bot', 'api', 'callback'] },
	callback: { code: ['callback'] },
	mime: { code: ['mime'] },
	operation: { code: ['operation', 'api'] },
	pay: { code: ['pay', 'api', 'callback'] },
	pickers: { code: ['pickers', 'api'] },
	fields: { code: ['fields', 'pickers'], types: ['operation'] },
	inbound: { code: ['inbound', 'api', 'callback'] },
	node: {
		code: ['own folder', 'operation', 'fields', 'pickers', 'callback', 'inbound', 'bot', 'pay'],
	},
	resources: { code: ['own resources', 'operation', 'fields', 'callback', 'mime', 'pay'] },
	credentials: { code: ['token'], types: ['api'] },
};

const MODULES = ['n8n-workflow', 'node:crypto'];

/** Which part of the house a file belongs to, and of which node where it is a node's. */
function placeOf(path: string): { layer: string; node?: string } {
	const [top, folder, inner] = path.split('/');
	if (top === 'credentials') return { layer: 'credentials' };
	if (top !== 'nodes' || !folder) return { layer: `outside (${path})` };
	if (folder === 'shared') return { layer: inner };
	return { layer: inner === 'resources' ? 'resources' : 'node', node: folder };
}

/** The names under which `REACH` may allow what is imported. */
function namesOf({ file, target }: SourceImport): string[] {
	const from = placeOf(file);
	const to = placeOf(target);
	if (to.node !== undefined) {
		if (to.node !== from.node) return [];
		return to.layer === 'resources' ? ['own folder', 'own resources'] : ['own folder'];
	}
	return /^nodes\/shared\/api\/token$/.test(target) ? ['token', 'api'] : [to.layer];
}

function isAllowed(found: SourceImport): boolean {
	if (!found.isRelative) return MODULES.includes(found.target);
	const reach = REACH[placeOf(found.file).layer];
	if (!reach) return false;
	const { code, types = [] } = reach;
	return namesOf(found).some(
		(name) => code.includes(name) || (found.typesOnly && types.includes(name)),
	);
}

function forbidden(imports: SourceImport[]): string[] {
	return imports
		.filter((found) => !isAllowed(found))
		.map(({ file, target }) => `${file} imports ${target}`);
}

it('keeps to who may import whom', () => {
	const imports = sourceImports();

	expect(imports.length).toBeGreaterThan(0);
	expect(forbidden(imports)).toEqual([]);
});

describe('the rule', () => {
	const verdict = (file: string, text: string) =>
		forbidden(importsOf(file, text)).length === 0 ? 'allowed' : 'forbidden';

	it.each([
		['nodes/shared/api/call.ts', "import { Field } from '../operation'", 'forbidden'],
		['nodes/shared/api/call.ts', "export { Field } from '../operation/types'", 'forbidden'],
		['nodes/shared/operation/run.ts', "import { call } from '../api/call'", 'allowed'],
		['nodes/shared/operation/run.ts', "import type { A } from '../pickers'", 'forbidden'],
		['nodes/shared/fields/ids.ts', "import type { Field } from '../operation'", 'allowed'],
		['nodes/shared/fields/ids.ts', "import { type Field } from '../operation'", 'allowed'],
		['nodes/shared/fields/ids.ts', "import { run } from '../operation'", 'forbidden'],
		['nodes/shared/fields/ids.ts', "import { call } from '../api/call'", 'forbidden'],
		['nodes/WeCom/resources/message.ts', "import { a } from './card'", 'allowed'],
		['nodes/WeCom/resources/message.ts', "import { a } from '../../shared/fields'", 'allowed'],
		['nodes/WeCom/resources/message.ts', "import { a } from '../../shared/api/call'", 'forbidden'],
		['nodes/WeCom/resources/message.ts', "import { a } from '../WeCom.node'", 'forbidden'],
		['nodes/WeCom/resources/message.ts', "import { a } from '../../shared/mime'", 'allowed'],
		['nodes/shared/mime/mail.ts', "import { a } from '../operation'", 'forbidden'],
		['nodes/WeCom/resources/message.ts', "import { a } from '../../shared/pay'", 'allowed'],
		['nodes/shared/pay/call.ts', "import { readXml } from '../callback'", 'allowed'],
		['nodes/shared/pay/call.ts', "import type { Field } from '../operation'", 'forbidden'],
		['nodes/WeCom/WeCom.node.ts', "import { a } from './resources'", 'allowed'],
		['nodes/WeCom/WeCom.node.ts', "import { a } from '../WeComMail/resources'", 'forbidden'],
		['nodes/WeCom/WeCom.node.ts', "import { a } from '../../test/support'", 'forbidden'],
		['credentials/A.credentials.ts', "import { a } from '../nodes/shared/api/token'", 'allowed'],
		['credentials/A.credentials.ts', "import { a } from '../nodes/shared/api/call'", 'forbidden'],
		['nodes/shared/api/token.ts', "import { createHash } from 'node:crypto'", 'allowed'],
		['nodes/shared/api/token.ts', "import { readFile } from 'node:fs'", 'forbidden'],
		['nodes/shared/api/token.ts', "const axios = require('axios')", 'forbidden'],
		['nodes/shared/api/token.ts', "void import('n8n-core')", 'forbidden'],
	])('for %s: %s is %s', (file, text, expected) => {
		expect(verdict(file, text)).toBe(expected);
	});
});
