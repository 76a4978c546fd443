const { ApiError } = require('../api-error');
const { FileAnswer } = require('../file-answer');

const MEGABYTE = 1024 * 1024;
const FEWEST_BYTES = 6;
const MOST_AT_ONCE = 20 * MEGABYTE;
const LIFETIME = 3 * 24 * 3600 * 1000;

const KINDS = {
	image: { most: 10 * MEGABYTE, names: /\.(jpe?g|png)$/i, errcode: 40123 },
	voice: { most: 2 * MEGABYTE, names: /\.amr$/i, errcode: 301017 },
	video: { most: 10 * MEGABYTE, names: /\.mp4$/i, errcode: 40004 },
	file: { most: 20 * MEGABYTE, names: /./, errcode: 40004 },
};

const mediaOf = (world, id, at = Date.now()) => {
	const media = world.media.get(id);
	if (!media || media.at < at - LIFETIME) throw new ApiError(40007, 'invalid media_id');
	return media;
};

/** Refuses a media id that no upload gave. */
const checkMedia = (world, id) => void mediaOf(world, id);

const checkSize = ({ size }, most) => {
	if (size < FEWEST_BYTES) throw new ApiError(40006, 'invalid media size');
	if (size > most) throw new ApiError(45001, 'media size out of limit');
};

/** @param {{ filename: string, contentType: string, content: Buffer }} file */
function store(world, type, file, at) {
	const media_id = world.newId('media');
	world.media.set(media_id, { media_id, type, at, ...file });
	return media_id;
}

function keep(world, type, file, at) {
	const kind = KINDS[type] ?? KINDS.file;
	checkSize(file, kind.most);
	if (!kind.names.test(file.filename ?? '')) throw new ApiError(kind.errcode, 'invalid media type');
	return {
		type,
		media_id: store(world, type, file, at),
		created_at: String(Math.floor(at / 1000)),
	};
}

const upload = ({ query, files, at }, world) => keep(world, query.type, files[0], at);

/** The one upload whose page gives the time as a number. */
const uploadAttachment = ({ query, files, at }, world) => ({
	...keep(world, query.media_type, files[0], at),
	created_at: Math.floor(at / 1000),
});

function uploadImage({ files: [file], base, at }, world) {
	checkSize(file, 2 * MEGABYTE);
	return { url: `${base}/simulator/media/${store(world, 'image', file, at)}` };
}

function download({ query, at, headers }, world) {
	const media = mediaOf(world, query.media_id, at);
	if (media.content.length > MOST_AT_ONCE && !headers.range) {
		throw new ApiError(830002, 'file too large, use the range header');
	}
	return new FileAnswer(media);
}

const routes = {
	'/cgi-bin/media/upload': upload,
	'/cgi-bin/media/upload_attachment': uploadAttachment,
	'/cgi-bin/media/uploadimg': uploadImage,
	'/cgi-bin/media/get': download,
	'/cgi-bin/media/get/jssdk': download,
};

module.exports = { routes, checkMedia, keep };
