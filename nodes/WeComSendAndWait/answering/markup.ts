/** Markup that is safe to send: all that was put into it has been escaped. */
export class Html {
	constructor(readonly text: string) {}
}

type Content = Html | string | number | false | undefined | Content[];

const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A template of markup: whatever stands in it is escaped, unless it came from such a template itself. */
export function markup(parts: TemplateStringsArray, ...contents: Content[]): Html {
	return new Html(
		parts.reduce((text, part, index) => `${text}${written(contents[index - 1])}${part}`),
	);
}

/** Markup that we wrote ourselves. */
export const own = (markup: string): Html => new Html(markup);

function written(content: Content): string {
	if (content === undefined || content === false) return '';
	if (content instanceof Html) return content.text;
	if (Array.isArray(content)) return content.map(written).join('');
	return String(content).replace(/[&<>"']/g, (sign) => ESCAPED[sign]);
}
