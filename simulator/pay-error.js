/** A refusal as WeChat Pay words it: of the whole request where it has no code. */
class PayError extends Error {
	/**
	 * @param {string | undefined} code
	 * @param {string} text
	 */
	constructor(code, text) {
		super(text);
		this.name = 'PayError';
		this.code = code;
	}
}

module.exports = { PayError };
