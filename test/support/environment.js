const { join } = require('node:path');
const { tmpdir } = require('node:os');

// The engine writes a settings file into its home as soon as it loads: keep it out of the user's.
const folder = join(tmpdir(), `n8n-nodes-wecom-suite-test-${process.getuid?.() ?? 'user'}`);

process.env.N8N_USER_FOLDER = join(folder, process.env.JEST_WORKER_ID ?? '0');
process.env.N8N_ENCRYPTION_KEY = 'only for tests';
process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_DEFAULT_BINARY_DATA_MODE = 'default';
process.env.NO_PROXY = 'localhost,127.0.0.1';
process.env.no_proxy = process.env.NO_PROXY;

require('reflect-metadata');
