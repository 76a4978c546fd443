const EMPTY = ['', null, undefined];

/**
 * What each step of a finished execution answered, in lines to read.
 *
 * @param {{ title: string, nodes: string[] }[]} steps
 * @param {any} execution as N8nRest.finished gives it
 * @returns {{ lines: string[], succeeded: boolean }}
 */
export function tellSteps(steps, execution) {
	const runs = execution.data?.resultData?.runData ?? {};
	const told = steps.map(({ title, nodes }, index) => {
		const results = nodes.map((name) => ({ name, ...resultOf(runs[name]?.[0]) }));
		const succeeded = results.every((result) => result.succeeded);
		const head = `${succeeded ? 'ok  ' : 'FAIL'} ${index + 1}. ${title}`;
		return {
			succeeded,
			lines: [head, ...results.map(({ name, text }) => `        ${name}: ${text}`)],
		};
	});
	const lines = told.flatMap((entry) => entry.lines);
	const succeeded = execution.status === 'success' && told.every((entry) => entry.succeeded);
	const error = execution.data?.resultData?.error;
	// The settings before the first step can fail too.
	if (error && !steps.some(({ nodes }) => nodes.includes(error.node?.name))) {
		lines.push(`FAIL ${error.node?.name ?? 'The workflow'}: ${errorText(error)}`);
	}
	return { lines, succeeded };
}

function resultOf(run) {
	if (!run) return { succeeded: false, text: 'not reached' };
	if (run.error) return { succeeded: false, text: errorText(run.error) };
	const items = run.data?.main?.flat().filter(Boolean) ?? [];
	const failed = items.find((item) => item.json?.error);
	if (failed) return { succeeded: false, text: String(failed.json.error) };
	if (items.length === 0) return { succeeded: false, text: 'gave nothing' };
	const more = items.length > 1 ? ` and ${items.length - 1} more` : '';
	return { succeeded: true, text: `${itemText(items[0].json)}${more}` };
}

/** A wide item is cut, links first: the run is told in lines, the editor shows all of it. */
function itemText(json) {
	const entries = Object.entries(json).filter(([, value]) => !EMPTY.includes(value));
	const links = entries.filter(([, value]) => /^https?:/.test(value));
	const rest = entries.filter((entry) => !links.includes(entry));
	const parts = [...links, ...rest].map(([key, value]) => `${key} ${valueText(value)}`);
	return cut(parts.join(', ') || 'an empty item', 160);
}

function valueText(value) {
	return typeof value === 'string' ? value : cut(JSON.stringify(value) ?? '', 60);
}

function errorText({ message, description }) {
	const texts = [message, description].filter(Boolean).map((text) => String(text).trim());
	return cut([...new Set(texts)].join(' '), 400);
}

function cut(text, length) {
	const line = text.replaceAll(/\s+/g, ' ');
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
