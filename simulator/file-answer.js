/** An answer that is a file and no JSON. */
class FileAnswer {
	/** @param {{ content: Buffer, filename?: string, contentType?: string }} file */
	constructor({ content, filename, contentType = 'application/octet-stream' }) {
		this.content = content;
		this.headers = {
			'content-type': contentType,
			'accept-ranges': 'bytes',
			...(filename ? { 'content-disposition': disposition(filename) } : {}),
		};
	}

	/**
	 * The whole of it, or the part that a Range header asks for.
	 * @param {string | undefined} range
	 */
	part(range) {
		const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
		const { length } = this.content;
		if (!match || Number(match[1]) >= length) {
			return { status: 200, headers: this.headers, content: this.content };
		}
		const start = Number(match[1]);
		const end = Math.min(match[2] === '' ? length - 1 : Number(match[2]), length - 1);
		return {
			status: 206,
			headers: { ...this.headers, 'content-range': `bytes ${start}-${end}/${length}` },
			content: this.content.subarray(start, end + 1),
		};
	}
}

/** Header values hold Latin letters only, so the real name travels encoded beside a plain one. */
const disposition = (filename) => {
	const plain = filename.replace(/[^\x20-\x7e]|["\\]/g, '_');
	return `attachment; filename="${plain}"; filename*=utf-8''${encodeURIComponent(filename)}`;
};

module.exports = { FileAnswer };
