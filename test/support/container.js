const { createRequire } = require('node:module');

const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di');

exports.fromContainer = (type) => Container.get(type);
