import { WeComApi } from './build/credentials/WeComApi.credentials.js';
import { WeComDrive } from './build/nodes/WeComDrive/WeComDrive.node.js';
import { runNode } from './build/test/support/index.js';
import { fileStore } from './lib/file-store.mjs';
import { measure } from './lib/measure.mjs';
import { memoryOf, objectsAndBuffers } from './lib/memory.mjs';
import { startSimulatorProcess } from './lib/simulator-process.mjs';
import { startSource } from './lib/source.mjs';

const MEGABYTE = 1024 * 1024;
const SMALL = 3;
const LARGE = 300;
const MORE_AT_MOST = 64;

const SPACE = 's.wwsimulator00000001.100001AAA';

/** What uploads and downloads of a large file hold in memory, beside those of a small one. */
export async function drive() {
	const simulator = await startSimulatorProcess(0);
	const store = await fileStore();
	const source = await startSource();
	try {
		const { upload, download } = driveAt(simulator, source);
		const small = await store.add(SMALL * MEGABYTE);
		const large = await store.add(LARGE * MEGABYTE);

		await upload(small);
		const least = highWater();
		const plain = await measure(async () => await upload(large));
		const grown = highWater() - least;

		await simulator.reset();
		const held = async (work) => (await memoryOf(work, objectsAndBuffers)).most;
		const few = await held(async () => await upload(small));
		const many = await held(async () => await upload(large));
		const fewDown = await held(async () => await download(SMALL * MEGABYTE));
		const manyDown = await held(async () => await download(LARGE * MEGABYTE));
		return [
			{ what: `upload of ${LARGE} MB in blocks`, value: plain.wall, unit: ' ms' },
			{ what: 'CPU of it', value: plain.cpu, unit: ' ms' },
			{ what: 'growth of the process, garbage included', value: grown, unit: ' MB' },
			{ what: `most held in an upload of ${SMALL} MB`, value: few, unit: ' MB' },
			{ what: `most held in an upload of ${LARGE} MB`, value: many, unit: ' MB' },
			{
				what: 'the second above the first',
				value: many - few,
				unit: ' MB',
				limit: MORE_AT_MOST,
			},
			{ what: `most held in a download of ${LARGE} MB`, value: manyDown, unit: ' MB' },
			{
				what: `above one of ${SMALL} MB`,
				value: manyDown - fewDown,
				unit: ' MB',
				limit: MORE_AT_MOST,
			},
		];
	} finally {
		source.stop();
		await store.remove();
		simulator.stop();
	}
}

/** The most that the process has ever taken, in megabytes. */
const highWater = () => process.resourceUsage().maxRSS / 1024;

function driveAt(simulator, source) {
	const { url, corp } = simulator;
	const options = {
		credentials: {
			weComApi: { ...corp, agentId: String(corp.agentId), baseUrl: url, accessToken: '' },
		},
		credentialTypes: [new WeComApi()],
	};
	const run = async (parameters, items) => {
		const { error, items: results } = await runNode(new WeComDrive(), {
			...options,
			parameters: { resource: 'file', ...parameters },
			items,
		});
		if (error) throw error;
		return results;
	};
	return {
		upload: async (data) => {
			const spaceId = { __rl: true, mode: 'id', value: SPACE };
			const [{ json }] = await run({ operation: 'upload', spaceId }, [
				{ json: {}, binary: { data } },
			]);
			if (json.hit_exist) throw new Error('Nothing was uploaded: the simulator has the file');
		},
		download: async (bytes) => {
			await simulator.fault({
				path: '/cgi-bin/wedrive/file_download',
				body: JSON.stringify({
					errcode: 0,
					download_url: source.address(bytes),
					cookie_name: 'key',
					cookie_value: 'value',
				}),
			});
			const fileId = { __rl: true, mode: 'id', value: `${SPACE}_f.300002AAA` };
			const [{ binary }] = await run({ operation: 'download', fileId });
			if (binary.data.bytes !== bytes) throw new Error(`${binary.data.bytes} bytes came`);
		},
	};
}
