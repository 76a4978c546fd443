// Writes nodes/shared/callback/events.ts: the callbacks that the trigger knows, with what its reader must
// know of their fields. Names only; the wording of the source stays there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { EVENT_NAMES } from './lib/event-names.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = resolve(root, '../shared/api/events.json');
const target = join(root, 'nodes/shared/callback/events.ts');

if (!existsSync(source)) {
	console.error(`The facts are not at ${source}: nothing to generate from.`);
	process.exit(1);
}

// The facts take the type of a sample, and ids made of digits would lose places as numbers.
const IS_ID = /(id|no|key|party|department|scanresult)$/i;
// Lists by their sense, which the facts do not mark.
const ALSO_LISTS = {
	auto_activate: ['AccountList'],
	pic_photo_or_album: ['SendPicsInfo.PicList.item'],
	pic_sysphoto: ['SendPicsInfo.PicList.item'],
	pic_weixin: ['SendPicsInfo.PicList.item'],
};
const EVERYWHERE = new Set(['CreateTime', 'TimeStamp']);

const idOf = ({ kind, msg_type, event, info_type, change_type }) => {
	if (kind === 'message') return `message/${msg_type}`;
	return [info_type ?? event, change_type].filter(Boolean).join('/');
};

const found = new Map();
for (const fact of JSON.parse(readFileSync(source, 'utf8'))) {
	if (fact.kind === 'passive_reply' || fact.id.startsWith('kf_sync_msg/')) continue;
	const id = idOf(fact);
	const entry = found.get(id) ?? { lists: new Set(ALSO_LISTS[id]), numbers: new Set() };
	found.set(id, entry);
	for (const { name, type, repeats } of fact.fields) {
		if (repeats) entry.lists.add(name);
		if (type === 'integer' && !IS_ID.test(name) && !EVERYWHERE.has(name)) entry.numbers.add(name);
	}
}

const named = Object.entries(EVENT_NAMES).flatMap(([group, names]) =>
	Object.entries(names).map(([id, name]) => ({ id, group, name })),
);
const unnamed = [...found.keys()].filter((id) => !named.some((entry) => entry.id === id));
const unknown = named.filter(({ id }) => !found.has(id)).map(({ id }) => id);
if (unnamed.length + unknown.length > 0) {
	console.error(
		`Without a name: ${unnamed.join(', ') || 'none'}. Not in the facts: ${unknown.join(', ') || 'none'}.`,
	);
	process.exit(1);
}

const written = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const list = (key, paths) =>
	paths.size > 0 ? [`${key}: [${[...paths].sort().map(written).join(', ')}]`] : [];
const lines = named.map(({ id, group, name }) => {
	const { lists, numbers } = found.get(id);
	const parts = [
		`id: ${written(id)}`,
		`group: ${written(group)}`,
		`name: ${written(name)}`,
		...list('lists', lists),
		...list('numbers', numbers),
	];
	return `\t{ ${parts.join(', ')} },`;
});

const text = `// Made by scripts/generate-events.mjs from the facts of the API. Change that, not this file.
import type { CallbackEvent } from './event-types';

// prettier-ignore
export const EVENTS: readonly CallbackEvent[] = [
${lines.join('\n')}
];
`;

if (process.argv.includes('--check')) {
	const stale = !existsSync(target) || readFileSync(target, 'utf8') !== text;
	console.log(stale ? 'stale: nodes/shared/callback/events.ts' : 'The events are up to date');
	process.exitCode = stale ? 1 : 0;
} else {
	writeFileSync(target, text);
	console.log(`${lines.length} callbacks written to nodes/shared/callback/events.ts`);
}
