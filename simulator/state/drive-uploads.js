const { sumOfBlock, sumOfLastBlock } = require('../sha1-state');
const { addEntry, contentOf, placeOf, refuse } = require('./drive-files');

/** Uploads of large files to the drive (微盘), block by block, in any order. */

const BLOCK = 2 * 1024 * 1024;
const MOST = 20 * 1024 ** 3;
/** Of larger files only the sum is kept. */
const MOST_KEPT = 10 * 1024 * 1024;
const SUM = /^[0-9a-f]{40}$/;
const SHOWN_IN_CALLS = 100;

const countOf = (size) => Math.ceil(size / BLOCK);

function init({ body, at }, world) {
	const { file_name, size, block_sha } = body;
	const fatherid = placeOf(body, world);
	if (size < 1 || size > MOST) refuse('size');
	if (block_sha.length !== countOf(size) || !block_sha.every((sum) => SUM.test(sum))) {
		refuse('block_sha does not fit size');
	}
	const sha = block_sha[block_sha.length - 1];
	const same = [...world.driveFiles.values()].find(
		(entry) => entry.sha === sha && entry.file_size === size,
	);
	if (same) {
		const { content } = same;
		const { fileid } = addEntry(world, { fatherid, file_name, file_size: size, sha, content }, at);
		return { hit_exist: true, fileid };
	}
	const upload_key = world.newId('upload');
	world.driveUploads.set(upload_key, { fatherid, file_name, size, block_sha, blocks: new Map() });
	return { hit_exist: false, upload_key };
}

const uploadOf = (world, key) => world.driveUploads.get(key) ?? refuse('upload_key');

function part({ body: { upload_key, index, file_base64_content: base64 }, body, call }, world) {
	const { size, block_sha, blocks } = uploadOf(world, upload_key);
	const count = block_sha.length;
	if (index < 1 || index > count) refuse('index');
	const block = contentOf(base64);
	if (block.length !== (index < count ? BLOCK : size - BLOCK * (count - 1))) refuse('block size');
	const before = block_sha[index - 2];
	const sum = index < count ? sumOfBlock(before, block) : sumOfLastBlock(before, block, size);
	if (sum !== block_sha[index - 1]) refuse(`block ${index} is not the one of block_sha`);
	blocks.set(index, size > MOST_KEPT ? undefined : block);
	// The calls are kept for whoever looks at them: not with every block of a large file.
	call.body = { ...body, file_base64_content: `${base64.slice(0, SHOWN_IN_CALLS)}…` };
	return {};
}

function finish({ body: { upload_key }, at }, world) {
	const { fatherid, file_name, size, block_sha, blocks } = uploadOf(world, upload_key);
	if (blocks.size < block_sha.length) refuse('blocks are missing');
	const parts = block_sha.map((_, index) => blocks.get(index + 1));
	const content = size > MOST_KEPT ? undefined : Buffer.concat(parts);
	const sha = block_sha[block_sha.length - 1];
	const { fileid } = addEntry(world, { fatherid, file_name, content, file_size: size, sha }, at);
	Object.assign(world.driveFiles.get(fileid), { md5: '' });
	world.driveUploads.delete(upload_key);
	return { fileid };
}

const routes = {
	'/cgi-bin/wedrive/file_upload_init': init,
	'/cgi-bin/wedrive/file_upload_part': part,
	'/cgi-bin/wedrive/file_upload_finish': finish,
};

function seed(world) {
	world.driveUploads = new Map();
}

module.exports = { routes, seed };
