import { createHash } from 'node:crypto';
import type { IWebhookFunctions } from 'n8n-workflow';

import type { Html } from './markup';
import { markup, own } from './markup';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;padding:16px;background:#f2f3f5;color:#1f2329;font:16px/1.5 system-ui,-apple-system,"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:560px;margin:0 auto;padding:20px;background:#fff;border-radius:10px;overflow-wrap:anywhere}
h1{margin:0 0 8px;font-size:20px;line-height:1.35}
p{margin:0 0 16px;white-space:pre-wrap}
label,legend{display:block;margin:16px 0 4px;padding:0;font-weight:600}
fieldset{margin:16px 0 0;padding:0;border:0}
fieldset label{margin:6px 0;font-weight:400}
fieldset input{margin-right:8px}
small{display:block;margin-bottom:4px;color:#646a73}
strong{display:block;margin:4px 0;color:#c02a2a;font-weight:400}
input:not([type=checkbox]),select,textarea{width:100%;padding:10px;border:1px solid #bbbfc4;border-radius:6px;background:#fff;color:inherit;font:inherit}
textarea{min-height:120px;resize:vertical}
button{width:100%;margin-top:16px;padding:12px;border:1px solid #2b6de5;border-radius:6px;background:#2b6de5;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button+button{margin-top:12px;background:#fff;color:#2b6de5}
@media(prefers-color-scheme:dark){body{background:#17181a;color:#e6e7ea}main{background:#232428}small{color:#a0a4ab}strong{color:#ff8f8f}input:not([type=checkbox]),select,textarea{background:#17181a;border-color:#55585e}button+button{background:#232428;color:#8db4ff}}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded and nothing runs; the page is cut off from n8n's own, which share its address. */
const HEADERS = {
	'Content-Security-Policy': `sandbox allow-forms; default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`,
	'Cache-Control': 'no-store',
	// The address of the page is what lets somebody answer.
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

export function page(title: string, content: Html): string {
	return markup`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${own(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
}

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

export function setPageHeaders(response: Response): void {
	for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}
