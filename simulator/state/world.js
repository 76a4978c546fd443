const { corp } = require('./corp');
const { tokenStore } = require('./tokens');
const products = require('./products');
const { seedAll } = require('./seed');

/** Everything the simulated corp holds. */
const emptyWorld = () => {
	let lastId = 0;
	return {
		corp,
		tokens: tokenStore(),
		departments: new Map(),
		members: new Map(),
		tags: new Map(),
		messages: new Map(),
		chats: new Map(),
		media: new Map(),
		calendars: new Map(),
		schedules: new Map(),
		deletedIds: new Set(),
		defaultCalendar: '',
		customers: new Map(),
		customerGroups: new Map(),
		contactWays: new Map(),
		joinWays: new Map(),
		closedChats: [],
		students: new Map(),
		parents: new Map(),
		schoolDepartments: new Map(),
		schoolMessages: new Map(),
		school: { subscribe_mode: 1 },
		tickets: new Map(),
		robots: new Map(),
		/** @param {string} kind */
		newId(kind) {
			lastId += 1;
			return `${kind}${String(lastId).padStart(8, '0')}`;
		},
	};
};

/** @param {string} base the simulator's own address, which seeded QR codes point to */
function seededWorld(base) {
	const world = emptyWorld();
	seedAll(world, base, Date.now());
	for (const { seed } of products) seed?.(world, Date.now());
	return world;
}

module.exports = { seededWorld };
