const { startSimulator } = require('../../simulator');

startSimulator({ latency: Number(process.argv[2]) }).then(({ url, corp, ids }) => {
	console.log(JSON.stringify({ url, corp, ids }));
});

// The benchmark's process holds the other end: when it is gone, so is this one.
process.stdin.on('end', () => process.exit()).resume();
