import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { debianProgram } from '../../../scripts/lib/debian.mjs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

const CHINESE_FONT = '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Where the pictures go; not into the package, whose build would take them along. */
export const PICTURES =
	process.env.E2E_PICTURES ?? join(tmpdir(), 'n8n-nodes-wecom-suite-pictures');

/**
 * A page of n8n's editor in Chromium, with its owner logged in.
 *
 * @param {{ url: string, email: string, password: string }} n8n and its owner
 * @returns {Promise<{ page: import('playwright-core').Page, picture: (name: string) => Promise<void>, stop: () => Promise<void> }>}
 */
export async function openEditor({ url, email, password }) {
	const executablePath = await debianProgram(BROWSERS, 'chromium');
	// Without it Chinese letters are boxes in the pictures, which is no failure.
	await debianProgram(CHINESE_FONT, 'fonts-wqy-microhei').catch(() => {});
	await mkdir(PICTURES, { recursive: true });
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	const page = await browser.newPage({
		viewport: { width: 1500, height: 950 },
		baseURL: url,
	});
	page.setDefaultTimeout(30_000);
	await page.goto('/signin');
	await page.fill('input[type=email], input[name=emailOrLdapLoginId]', email);
	await page.fill('input[type=password]', password);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(home|workflow)/);
	return {
		page,
		picture: async (name) => {
			await page.screenshot({ path: join(PICTURES, `${name}.png`) });
		},
		stop: async () => await browser.close(),
	};
}
