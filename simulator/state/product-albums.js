const { ApiError } = require('../api-error');
const { checkMedia } = require('./media');
const { cursorPage } = require('./pages');

const SEEDED = 'product-seeded';
const SECOND = 'product-seeded-second';

const productOf = (world, id) => {
	const product = world.products.get(id);
	if (!product) throw new ApiError(41075, 'invalid product_id');
	return product;
};

function checkPictures(world, attachments = []) {
	for (const { type, image } of attachments) {
		if (type !== 'image') throw new ApiError(40058, 'invalid attachment type');
		checkMedia(world, image.media_id);
	}
}

function add({ body, at }, world) {
	checkPictures(world, body.attachments);
	const product_id = world.newId('product');
	world.products.set(product_id, { product_id, create_time: Math.floor(at / 1000), ...body });
	return { product_id };
}

function update({ body }, world) {
	const product = productOf(world, body.product_id);
	checkPictures(world, body.attachments);
	Object.assign(product, body);
	return {};
}

function list({ body }, world) {
	const { entries, next_cursor } = cursorPage([...world.products.values()], body, 50);
	return { product_list: entries.map(({ create_time, ...shown }) => shown), next_cursor };
}

const routes = {
	'/cgi-bin/externalcontact/add_product_album': add,
	'/cgi-bin/externalcontact/get_product_album': ({ body }, world) => ({
		product: productOf(world, body.product_id),
	}),
	'/cgi-bin/externalcontact/get_product_album_list': list,
	'/cgi-bin/externalcontact/update_product_album': update,
	'/cgi-bin/externalcontact/delete_product_album': ({ body }, world) => {
		world.products.delete(productOf(world, body.product_id).product_id);
		return {};
	},
};

function seed(world, now) {
	const picture = { type: 'image', image: { media_id: 'media-seeded-image' } };
	const product = (product_id, description, price, product_sn) => [
		product_id,
		{
			product_id,
			description,
			price,
			product_sn,
			create_time: Math.floor(now / 1000),
			attachments: [picture],
		},
	];
	world.products = new Map([
		product(SEEDED, '茶杯', 4990, 'CUP01'),
		product(SECOND, '茶壶', 19_900, 'POT01'),
	]);
}

module.exports = { routes, seed };
