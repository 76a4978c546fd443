const products = require('./products');

/** Every path that keeps state, and what answers it. */
module.exports = Object.assign(Object.create(null), ...products.map(({ routes }) => routes));
