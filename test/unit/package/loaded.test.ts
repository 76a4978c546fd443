import '../../support/environment';
import { PackageDirectoryLoader } from 'n8n-core';
import type { Icon, Themed, IconFile, INodeTypeDescription } from 'n8n-workflow';

import { unpackPackage } from './packed';
import type { PackedPackage } from './packed';

const CHINESE = /\p{Script=Han}/u;

let packed: PackedPackage;
let loader: PackageDirectoryLoader;
let failure: unknown;

beforeAll(async () => {
	packed = unpackPackage();
	loader = new PackageDirectoryLoader(packed.folder);
	try {
		await loader.loadAll();
	} catch (error) {
		failure = error;
	}
});

afterAll(() => packed?.remove());

const typeNameOf = (path: string) => {
	const [className] = path.split('/').at(-1)?.split('.') ?? [''];
	return className.charAt(0).toLowerCase() + className.slice(1);
};

interface WithIcon {
	icon?: Icon | Themed<IconFile>;
	iconUrl?: string | Themed<string>;
}

/** What is wrong with an icon, or undefined. */
function iconFault({ iconUrl }: WithIcon): string | undefined {
	if (!iconUrl || typeof iconUrl === 'string') return 'no icon for light and dark';
	const prefix = `icons/${packed.manifest.name}/`;
	const missing = [iconUrl.light, iconUrl.dark].filter(
		(url) => !url.endsWith('.svg') || !packed.holds(url.replace(prefix, '')),
	);
	if (missing.length > 0) return `no file for ${missing.join(' and ')}`;
	return iconUrl.light === iconUrl.dark ? 'one icon for light and dark' : undefined;
}

const nodeDescriptions = () => loader.types.nodes as Array<INodeTypeDescription & WithIcon>;

it('loads', () => expect(failure).toBeUndefined());

it('has every node that package.json lists, under the name of its file', () => {
	const names = packed.manifest.n8n.nodes.map(typeNameOf);

	expect(names.length).toBeGreaterThan(0);
	expect(Object.keys(loader.known.nodes)).toEqual(names);
});

it('has every credential that package.json lists, under the name of its file', () => {
	const names = packed.manifest.n8n.credentials.map(typeNameOf);

	expect(names.length).toBeGreaterThan(0);
	expect(Object.keys(loader.known.credentials)).toEqual(names);
});

it('knows which nodes each credential is for', () => {
	const unused = Object.entries(loader.known.credentials)
		.filter(([, { supportedNodes = [] }]) => supportedNodes.length === 0)
		.map(([name]) => name);

	expect(unused).toEqual([]);
});

it('has a light and a dark icon for each node and credential', () => {
	const credentials = Object.values(loader.credentialTypes).map(
		({ type }) => type as WithIcon & { name: string },
	);
	const faults = [...nodeDescriptions(), ...credentials]
		.map((type) => [type.name, iconFault(type)])
		.filter(([, fault]) => fault !== undefined);

	expect(faults).toEqual([]);
});

it('is found by its Chinese and its older names', () => {
	const wanted = ['企业微信', 'WeChat Work', 'wework', 'qyapi'];
	const faults = nodeDescriptions().flatMap(({ name, codex }) => {
		const alias = codex?.alias ?? [];
		const missing: string[] = wanted.filter((word) => !alias.includes(word));
		if (alias.filter((word) => CHINESE.test(word)).length < 2)
			missing.push("the product's Chinese name");
		return missing.map((word) => `${name}: ${word}`);
	});

	expect(faults).toEqual([]);
});

it('has a category and a documentation link for each node', () => {
	const faults = nodeDescriptions()
		.filter(
			({ codex }) => !codex?.categories?.length || !codex.resources?.primaryDocumentation?.length,
		)
		.map(({ name }) => name);

	expect(faults).toEqual([]);
});
