/**
 * Loaded into n8n before its own code. n8n's standard input is a pipe that the start script holds:
 * when that process is gone, however it ended, the pipe closes and n8n stops too.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
	process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
	process.stdin.resume();
}
