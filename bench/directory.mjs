import { WeComApi } from './build/credentials/WeComApi.credentials.js';
import { WeComContacts } from './build/nodes/WeComContacts/WeComContacts.node.js';
import { runNode } from './build/test/support/index.js';
import { measure, median } from './lib/measure.mjs';
import { memoryOf } from './lib/memory.mjs';
import { sequentialWalk } from './lib/sequential-walk.mjs';
import { startSimulatorProcess } from './lib/simulator-process.mjs';

const DEPARTMENTS = 500;
const FEW_DEPARTMENTS = 50;
const MEMBERS = 10_000;
const LATENCY = 20;
const ROUNDS = 3;

const CHANGES = { departments: 10, created: 50, moved: 60, updated: 140, deleted: 40 };
const CHANGE_COUNT = Object.values(CHANGES).reduce((sum, count) => sum + count);

const EVERYONE = {
	resource: 'member',
	operation: 'getAll',
	departmentId: { __rl: true, mode: 'id', value: '1' },
	includeSubDepartments: true,
	simplify: false,
};

/** The whole directory as items, beside a walk that takes one call after the other; then a sync of it. */
export async function directory() {
	const simulator = await startSimulatorProcess(LATENCY);
	try {
		const company = companyAt(simulator);
		await simulator.seed({ departments: DEPARTMENTS, members: MEMBERS });
		await company.everyone();
		const all = await company.counted(company.everyone);
		const walk = async () => await sequentialWalk(simulator);
		const { ours, walked } = await rounds({ ours: company.everyone, walked: walk });
		const many = await memoryOf(company.everyone);
		const syncing = await syncs(company, all);

		await simulator.reset();
		await simulator.seed({ departments: FEW_DEPARTMENTS, members: MEMBERS });
		const few = await memoryOf(company.everyone);
		return [
			{
				what: `${all.result.length} members at ${LATENCY} ms an answer`,
				value: all.wall,
				unit: ' ms',
			},
			{ what: 'calls made', value: all.calls },
			{ what: 'over a sequential walk', value: ours / walked, limit: 0.2 },
			{ what: 'memory kept with the items', value: many.kept, unit: ' MB' },
			{
				what: 'most memory held meanwhile, over what is kept',
				value: many.most / many.kept,
				limit: 1.3,
			},
			{
				what: `memory kept, ${DEPARTMENTS} calls over ${FEW_DEPARTMENTS} with the same members`,
				value: many.kept / few.kept,
				limit: 1.2,
			},
			...syncing,
		];
	} finally {
		simulator.stop();
	}
}

/** Several pieces of work in turns, so that what else the machine does meets them alike; the middle of each. */
async function rounds(works) {
	const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [name, work] of Object.entries(works)) times[name].push((await measure(work)).wall);
	}
	return Object.fromEntries(Object.entries(times).map(([name, walls]) => [name, median(walls)]));
}

async function syncs(company, { result: members, cpu: reading }) {
	const rows = listFrom(members);
	const planning = await company.counted(async () => await company.sync(rows, { dryRun: true }));
	const applying = await company.counted(async () => await company.sync(rows, { dryRun: false }));
	const again = await company.counted(async () => await company.sync(rows, { dryRun: false }));
	const done = applying.result.filter(({ json }) => json.applied).length;
	if (planning.result.length !== CHANGE_COUNT || done !== CHANGE_COUNT) {
		throw new Error(
			`${planning.result.length} changes planned and ${done} made of ${CHANGE_COUNT}`,
		);
	}
	if (again.result.length > 0) throw new Error('The second run changed something');
	return [
		{ what: `plan of ${rows.length} members, reads included`, value: planning.wall, unit: ' ms' },
		{ what: 'CPU of it, above that of reading', value: planning.cpu - reading, unit: ' ms' },
		{ what: `sync with ${CHANGE_COUNT} changes`, value: applying.wall, unit: ' ms' },
		{ what: 'calls made', value: applying.calls },
		{
			what: 'calls beyond the reads and the changes',
			value: applying.calls - planning.calls - CHANGE_COUNT,
			limit: 0,
		},
		{ what: 'calls of a plan', value: planning.calls },
		{
			what: 'calls beyond one a department and one for their list',
			value: planning.calls - company.departments - 1,
			limit: 0,
		},
	];
}

/** The directory as a list, with so many changes of each kind. */
function listFrom(members) {
	const rows = members.map(({ userid, name, department, position }) => ({
		userid,
		name,
		department,
		position,
	}));
	const bulk = rows.filter(({ userid }) => userid.startsWith('bulk'));
	const take = (count) => bulk.splice(0, count);
	for (const row of take(CHANGES.updated)) row.position = 'Engineer';
	take(CHANGES.moved).forEach((row, index) => {
		row.department = `New/Team ${index % (CHANGES.departments - 1)}`;
	});
	const gone = new Set(take(CHANGES.deleted));
	const created = Array.from({ length: CHANGES.created }, (_, index) => ({
		userid: `new${index}`,
		name: `New ${index}`,
		email: `new${index}@example.com`,
		department: `New/Team ${index % (CHANGES.departments - 1)}`,
		position: '',
	}));
	return [...rows.filter((row) => !gone.has(row)), ...created];
}

function companyAt(simulator) {
	const { url, corp } = simulator;
	const options = {
		credentials: {
			weComApi: { ...corp, agentId: String(corp.agentId), baseUrl: url, accessToken: '' },
		},
		credentialTypes: [new WeComApi()],
	};
	const run = async (parameters, items) => {
		const { error, items: results } = await runNode(new WeComContacts(), {
			...options,
			parameters,
			...(items && { items }),
		});
		if (error) throw error;
		return results;
	};
	return {
		everyone: async () => (await run(EVERYONE)).map(({ json }) => json),
		sync: async (rows, form) =>
			await run(
				{ resource: 'directory', operation: 'sync', membersNotListed: 'delete', ...form },
				rows.map((json) => ({ json })),
			),
		/** The seeded world has four of its own. */
		departments: DEPARTMENTS + 4,
		counted: async (work) => {
			await run({ ...EVERYONE, includeSubDepartments: false });
			const before = await simulator.calls();
			const outcome = await measured(work);
			return { ...outcome, calls: (await simulator.calls()) - before };
		},
	};
}

async function measured(work) {
	let result;
	const times = await measure(async () => {
		result = await work();
	});
	return { ...times, result };
}
