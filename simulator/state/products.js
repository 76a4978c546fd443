const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const ASSEMBLING = ['products.js', 'routes.js', 'world.js'];

/**
 * The files of this folder, each of which may export `routes`, by path, and `seed(world, now)`, which puts
 * into a new world what its product starts with.
 */
module.exports = readdirSync(__dirname)
	.filter((file) => file.endsWith('.js') && !ASSEMBLING.includes(file))
	.map((file) => require(join(__dirname, file)));
