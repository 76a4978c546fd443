/** A refusal as the API words it: an errcode in an HTTP 200. */
class ApiError extends Error {
	/**
	 * @param {number} errcode
	 * @param {string} text
	 */
	constructor(errcode, text) {
		super(text);
		this.name = 'ApiError';
		this.errcode = errcode;
	}
}

/**
 * @param {ApiError} error
 * @param {{ ip: string, at: number }} request
 */
const refusal = (error, { ip, at }) => ({
	errcode: error.errcode,
	errmsg:
		`${error.message}, hint: [${at}_${error.errcode}], from ip: ${ip}, ` +
		`more info at https://open.work.weixin.qq.com/devtool/query?e=${error.errcode}`,
});

module.exports = { ApiError, refusal };
