const { ApiError } = require('../api-error');

/** A program of the data and intelligence zone, with one ability that gives back what it is given. */

const PROGRAM = 'program-1';
const ABILITY = 'ability-1';
const DEBUG_TOKEN = 'debug-token';

const CLOSED = 1;
const OPEN = 2;
const USUAL_LOG_LEVEL = 2;

function programOf({ body }, world) {
	const program = world.zonePrograms.known.get(body.program_id);
	if (!program) throw new ApiError(710645, 'program not found or not in a normal state');
	return program;
}

/** The input protocol has one key, `input`. */
function inputOf({ body }) {
	let given;
	try {
		given = JSON.parse(body.request_data);
	} catch {
		throw new ApiError(790015, 'request_data is no json');
	}
	if (Object.keys(given).some((key) => key !== 'input')) {
		throw new ApiError(790016, 'request_data does not match the template');
	}
	return given.input;
}

function started(request, world) {
	programOf(request, world);
	if (request.body.ability_id !== ABILITY) throw new ApiError(800003, 'ability not found');
	return inputOf(request);
}

const outputOf = (input) => JSON.stringify({ output: input });

const call = (request, world) => ({ response_data: outputOf(started(request, world)) });

function callInBackground(request, world) {
	const jobid = world.newId('zonejob');
	world.zonePrograms.calls.set(jobid, { input: started(request, world), asked: 0 });
	return { jobid };
}

/** A call is found at work once; an input `fail` makes the program report an error. */
function callResult({ body }, world) {
	const job = world.zonePrograms.calls.get(body.jobid);
	if (!job) throw new ApiError(790000, 'invalid jobid');
	job.asked += 1;
	if (job.asked === 1) throw new ApiError(710642, 'waiting for the program');
	return job.input === 'fail'
		? { response_errcode: 7, response_data: 'no such customer' }
		: { response_errcode: 0, response_data: outputOf(job.input) };
}

function openDebugMode(request, world) {
	const program = programOf(request, world);
	if (request.body.debug_token !== DEBUG_TOKEN) throw new ApiError(710671, 'debug token expired');
	program.debugMode = OPEN;
	return {};
}

function closeDebugMode(request, world) {
	programOf(request, world).debugMode = CLOSED;
	return {};
}

const checkDebugMode = (request, world) => ({
	debug_mode_status: programOf(request, world).debugMode,
});

function setLogLevel(request, world) {
	programOf(request, world).logLevel = request.body.log_level;
	return {};
}

function setReceiver(request, world) {
	programOf(request, world);
	world.zonePrograms.receiver = request.body.program_id;
	return {};
}

const routes = {
	'/cgi-bin/chatdata/sync_call_program': call,
	'/cgi-bin/chatdata/async_program_task': callInBackground,
	'/cgi-bin/chatdata/async_program_result': callResult,
	'/cgi-bin/chatdata/open_debug_mode': openDebugMode,
	'/cgi-bin/chatdata/close_debug_mode': closeDebugMode,
	'/cgi-bin/chatdata/check_debug_mode': checkDebugMode,
	'/cgi-bin/chatdata/set_log_level': setLogLevel,
	'/cgi-bin/chatdata/set_receive_callback': setReceiver,
};

function seed(world) {
	const program = { debugMode: CLOSED, logLevel: USUAL_LOG_LEVEL };
	world.zonePrograms = {
		known: new Map([[PROGRAM, program]]),
		calls: new Map(),
		receiver: undefined,
	};
}

module.exports = { routes, seed };
