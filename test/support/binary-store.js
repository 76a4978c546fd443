const { randomUUID } = require('node:crypto');
const { Readable } = require('node:stream');

exports.createBinaryStore = () => {
	const files = new Map();
	const fileOf = (id) => {
		if (!files.has(id)) throw new Error(`No file ${id}`);
		return files.get(id);
	};
	return {
		async store(_location, bufferOrStream, metadata) {
			const chunks = Buffer.isBuffer(bufferOrStream) ? [bufferOrStream] : [];
			if (chunks.length === 0) for await (const chunk of bufferOrStream) chunks.push(chunk);
			const buffer = Buffer.concat(chunks);
			const fileId = randomUUID();
			files.set(fileId, { buffer, metadata });
			return { fileId, fileSize: buffer.length };
		},
		async getAsBuffer(id) {
			return fileOf(id).buffer;
		},
		async getAsStream(id) {
			return Readable.from([fileOf(id).buffer]);
		},
		async getMetadata(id) {
			const { buffer, metadata } = fileOf(id);
			return { ...metadata, fileSize: buffer.length };
		},
	};
};
