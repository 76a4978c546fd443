const { createHash } = require('node:crypto');

const { ApiError } = require('../api-error');
const { documentOf } = require('./documents');

const BLOCK = 2 ** 21;

const keep = (world, docid, file_name, content) => {
	const file_url = `https://wework.qpic.cn/wwpic/${world.newId('docfile')}/0`;
	world.documentFiles.set(file_url, { docid, file_name, content });
	return { file_url };
};

/** WeCom knows a file again by the hash of the whole of it. */
function known(world, sha) {
	for (const [file_url, { content }] of world.documentFiles) {
		if (createHash('sha1').update(content).digest('hex') === sha) return file_url;
	}
	return undefined;
}

function init({ body }, world) {
	documentOf(world, body.docid);
	if (body.block_sha.length !== Math.ceil(body.size / BLOCK)) {
		throw new ApiError(640048, 'block_sha does not fit size');
	}
	const file_url = known(world, body.block_sha.at(-1));
	if (file_url) return { hit_exist: true, file_url };
	const upload_key = world.newId('upload');
	world.documentUploads.set(upload_key, { ...body, blocks: new Map() });
	return { hit_exist: false, upload_key };
}

const uploadOf = (world, key) => {
	const upload = world.documentUploads.get(key);
	if (!upload) throw new ApiError(640048, 'invalid upload_key');
	return upload;
};

function part({ body }, world) {
	const { blocks } = uploadOf(world, body.upload_key);
	const content = Buffer.from(body.file_base64_content, 'base64');
	if (content.length > BLOCK) throw new ApiError(640047, 'block too large');
	blocks.set(body.index, content);
	return {};
}

function finish({ body }, world) {
	const { docid, file_name, size, block_sha, blocks } = uploadOf(world, body.upload_key);
	const content = Buffer.concat(
		block_sha.map((_sha, index) => blocks.get(index + 1) ?? Buffer.alloc(0)),
	);
	const sha = createHash('sha1').update(content).digest('hex');
	if (content.length !== size || sha !== block_sha.at(-1)) {
		throw new ApiError(640048, 'the blocks are not the file');
	}
	world.documentUploads.delete(body.upload_key);
	return keep(world, docid, file_name, content);
}

function uploadWhole({ body }, world) {
	documentOf(world, body.docid);
	return keep(world, body.docid, body.file_name, Buffer.from(body.file_base64_content, 'base64'));
}

const routes = {
	'/cgi-bin/wedoc/file_upload': uploadWhole,
	'/cgi-bin/wedoc/file_upload_init': init,
	'/cgi-bin/wedoc/file_upload_part': part,
	'/cgi-bin/wedoc/file_upload_finish': finish,
};

const seed = (world) => {
	world.documentFiles = new Map();
	world.documentUploads = new Map();
};

module.exports = { routes, seed };
