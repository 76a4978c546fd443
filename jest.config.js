/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	setupFiles: ['reflect-metadata'],
	transform: {
		'^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.check.json', diagnostics: false }],
	},
	testTimeout: 30_000,
	// One process would hold what every suite has loaded, 2.6 GB in the end.
	maxWorkers: 2,
	workerIdleMemoryLimit: '1GB',
};
