/**
 * @typedef {object} Fault
 * @property {string | RegExp} [path] an exact path, the source of a regular expression, or `*`
 * @property {number | 'always'} [times] how many calls it hits, 1 if not given
 * @property {number} [after] how many matching calls pass first
 * @property {Record<string, unknown>} [match] values that the query or the body must hold
 * @property {number} [errcode]
 * @property {string} [errmsg]
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {number} [delay] milliseconds
 * @property {boolean} [reset] the connection breaks before an answer
 * @property {boolean} [truncate] half of the answer, then the connection breaks
 * @property {boolean} [html] an HTML error page
 * @property {string} [body]
 * @property {boolean} [expireToken]
 * @property {number} [restart] milliseconds that the server is away: connections break, tokens are forgotten
 * @property {boolean} [applied] the call takes effect and only its answer is lost or replaced
 */

const PLAIN_PATH = /^\/[\w/-]*$/;

const pathTest = (path = '*') => {
	if (path === '*') return () => true;
	if (typeof path === 'string' && PLAIN_PATH.test(path)) return (given) => given === path;
	const pattern = new RegExp(path);
	return (given) => pattern.test(given);
};

const holds = (given, wanted) => {
	if (wanted === null || typeof wanted !== 'object') return String(given) === String(wanted);
	return Object.entries(wanted).every(([key, value]) => holds(given?.[key], value));
};

const callsLeft = (times = 1) => (times === 'always' ? Infinity : times);

function faultList() {
	let faults = [];
	return {
		/** @param {Fault} fault */
		add(fault) {
			const entry = {
				...fault,
				fits: pathTest(fault.path),
				left: callsLeft(fault.times),
				toPass: fault.after ?? 0,
			};
			faults.push(entry);
			return entry;
		},
		clear() {
			faults = [];
		},
		/** The first fault that hits this call, counted as used. */
		take(path, values) {
			for (const fault of faults) {
				if (fault.left <= 0 || !fault.fits(path) || !holds(values, fault.match ?? {})) continue;
				if (fault.toPass > 0) {
					fault.toPass -= 1;
					continue;
				}
				fault.left -= 1;
				return fault;
			}
			return undefined;
		},
	};
}

module.exports = { faultList };
