import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

const USAGE = 'npm start [-- --once] [--real] [--port N]';

const HELP = `Runs the package in a real n8n and the first example through it.

  ${USAGE}

  --once     ends after the run: 0 when every step succeeded, else 1
  --real     uses the corp of WECOM_CORP_ID, WECOM_SECRET, WECOM_AGENT_ID and, if set,
             WECOM_BASE_URL in place of the simulator
  --port N   the editor's port (or N8N_PORT); 5678 or the next free one unless given
  --help     this text`;

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ once: boolean, real: boolean, port: string | undefined, help: string | undefined }}
 */
export function readOptions(args, environment) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				once: { type: 'boolean', default: false },
				real: { type: 'boolean', default: false },
				port: { type: 'string' },
				help: { type: 'boolean', default: false },
			},
		});
		return {
			once: values.once,
			real: values.real,
			port: values.port ?? (environment.N8N_PORT || undefined),
			help: values.help ? HELP : undefined,
		};
	} catch (error) {
		throw new Failure(`${error.message.split('\n')[0].split('. ')[0]}. Usage: ${USAGE}`);
	}
}
