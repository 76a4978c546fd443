import { createHash, randomBytes } from 'node:crypto';

import { startClient, type Client } from './client';

const SPACE = 's.wwsimulator00000001.100001AAA';
const README = `${SPACE}_f.300002AAA`;

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const drive = async (method: string, body: object) => await client.post(`wedrive/${method}`, body);

describe('an upload in blocks', () => {
	const content = randomBytes(1000);
	const sha = createHash('sha1').update(content).digest('hex');
	const begin = async (block_sha: string[]) =>
		await drive('file_upload_init', {
			spaceid: SPACE,
			fatherid: SPACE,
			file_name: 'a.bin',
			size: content.length,
			block_sha,
		});
	const send = async (upload_key: string, block: Buffer) =>
		await drive('file_upload_part', {
			upload_key,
			index: 1,
			file_base64_content: block.toString('base64'),
		});

	it('takes the block that its sum promises, and no other', async () => {
		const { upload_key } = await begin([sha]);
		const other = await send(upload_key, randomBytes(1000));
		const unfinished = await drive('file_upload_finish', { upload_key });
		const right = await send(upload_key, content);
		const { fileid } = await drive('file_upload_finish', { upload_key });

		expect(other).toMatchObject({ errcode: 640027 });
		expect(unfinished).toMatchObject({ errcode: 640027 });
		expect(right).toMatchObject({ errcode: 0 });
		expect(client.simulator.state.driveFiles.get(fileid)).toMatchObject({ sha, content });
	});

	it('wants a sum for each block', async () => {
		expect(await begin([sha, sha])).toMatchObject({ errcode: 640027 });
	});
});

it('gives a file for the cookie that came with its address alone', async () => {
	const answer = await drive('file_download', { fileid: README });
	const path = new URL(answer.download_url as string).pathname;
	const cookie = `${answer.cookie_name}=${answer.cookie_value}`;
	const without = await client.raw(path);
	const opened = await client.raw(path, { headers: { cookie } });

	expect(without.status).toBe(403);
	expect(await opened.text()).toBe('这里放报表。');
});

it('adds a number to a name that the folder has', async () => {
	const folder = { spaceid: SPACE, fatherid: SPACE, file_name: '报表', file_type: 1 };
	const { fileid } = await drive('file_create', folder);
	const { file_info: info } = await drive('file_info', { fileid });

	expect(info.file_name).toBe('报表(1)');
});
