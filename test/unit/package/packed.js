const { execFileSync } = require('node:child_process');
const {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..', '..', '..');

exports.unpackPackage = () => {
	if (!existsSync(join(root, 'dist'))) {
		throw new Error('There is no dist: run npm run build first');
	}
	const temporary = mkdtempSync(join(tmpdir(), 'n8n-nodes-wecom-suite-packed-'));
	const shell = process.platform === 'win32';
	execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', temporary], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'pipe'],
		shell,
	});
	const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz'));
	execFileSync('tar', ['-xzf', tarball], { cwd: temporary });
	symlinkSync(join(root, 'node_modules'), join(temporary, 'node_modules'), 'junction');

	const folder = join(temporary, 'package');
	return {
		folder,
		manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
		holds: (path) => existsSync(join(folder, path)),
		remove: () => rmSync(temporary, { recursive: true, force: true }),
	};
};
