/** Mails as they travel (RFC 5322 and MIME). */

const CRLF = '\r\n';

const encodedWord = (text) =>
	/^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

const wrapped = (base64) => (base64.match(/.{1,76}/g) ?? []).join(CRLF);

const textPart = ({ content, subtype }) =>
	[
		`Content-Type: text/${subtype}; charset="utf-8"`,
		'Content-Transfer-Encoding: base64',
		'',
		wrapped(Buffer.from(content).toString('base64')),
	].join(CRLF);

const filePart = ({ file_name, content, type = 'application/octet-stream', contentId }) =>
	[
		`Content-Type: ${type}`,
		'Content-Transfer-Encoding: base64',
		`Content-Disposition: ${contentId ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file_name)}`,
		...(contentId ? [`Content-ID: <${contentId}>`] : []),
		'',
		wrapped(content),
	].join(CRLF);

function multipart(subtype, parts) {
	if (parts.length === 1) return parts[0];
	const boundary = `=_${subtype}_${parts.length}`;
	return [
		`Content-Type: multipart/${subtype}; boundary="${boundary}"`,
		'',
		...parts.flatMap((part) => [`--${boundary}`, part]),
		`--${boundary}--`,
		'',
	].join(CRLF);
}

/**
 * @param {object} mail
 * @param {string} mail.from
 * @param {string[]} mail.to
 * @param {string[]} [mail.cc]
 * @param {string} mail.subject
 * @param {number} mail.at milliseconds since 1970
 * @param {string} [mail.text]
 * @param {string} [mail.html]
 * @param {Array<{ file_name: string, content: string, type?: string, contentId?: string }>} [mail.files]
 *   their content as Base64; one with a Content-ID stands within the HTML
 */
function mailMessage({ from, to, cc = [], subject, at, text, html, files = [] }) {
	const inline = files.filter(({ contentId }) => contentId).map(filePart);
	const beside = files.filter(({ contentId }) => !contentId).map(filePart);
	const said = [
		...(text === undefined ? [] : [textPart({ content: text, subtype: 'plain' })]),
		...(html === undefined
			? []
			: [multipart('related', [textPart({ content: html, subtype: 'html' }), ...inline])]),
	];
	return [
		`From: ${from}`,
		`To: ${to.join(', ')}`,
		...(cc.length ? [`Cc: ${cc.join(', ')}`] : []),
		`Subject: ${encodedWord(subject)}`,
		`Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
		`Message-ID: <${at}@corp.example.com>`,
		'MIME-Version: 1.0',
		multipart('mixed', [multipart('alternative', said), ...beside]),
	].join(CRLF);
}

module.exports = { mailMessage, encodedWord };
