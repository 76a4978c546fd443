/** The corp that every run starts with. */
const corp = Object.freeze({
	corpId: 'wwsimulator00000001',
	secret: 'simulator-secret-of-the-one-seeded-application',
	agentId: 1000002,
	robotKey: '5f1c2d3e-0000-4000-8000-simulatorkey',
	agentName: 'Simulated application',
	rootDepartmentId: 1,
});

module.exports = { corp };
