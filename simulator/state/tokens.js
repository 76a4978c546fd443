const { randomBytes } = require('node:crypto');
const { ApiError } = require('../api-error');

const LIFETIME_SECONDS = 7200;

/** The access tokens of the corp: one at a time, the same one while it is valid. */
function tokenStore() {
	/** @type {Map<string, { expiresAt: number }>} */
	const issued = new Map();
	let current = '';

	const isValid = (token, now) => (issued.get(token)?.expiresAt ?? 0) > now;

	return {
		issued,
		issue(now) {
			if (!isValid(current, now)) {
				current = `simulated-token-${randomBytes(24).toString('base64url')}`;
				issued.set(current, { expiresAt: now + LIFETIME_SECONDS * 1000 });
			}
			const left = (issued.get(current)?.expiresAt ?? now) - now;
			return { access_token: current, expires_in: Math.ceil(left / 1000) };
		},
		expireAll() {
			for (const entry of issued.values()) entry.expiresAt = 0;
		},
		check(token, now) {
			if (!token) throw new ApiError(41001, 'access_token missing');
			if (!issued.has(token)) throw new ApiError(40014, 'invalid access_token');
			if (!isValid(token, now)) throw new ApiError(42001, 'access_token expired');
		},
	};
}

const routes = {
	'/cgi-bin/gettoken': ({ query, at }, { corp, tokens }) => {
		if (query.corpid !== corp.corpId) throw new ApiError(40013, 'invalid corpid');
		if (query.corpsecret !== corp.secret) throw new ApiError(40001, 'invalid credential');
		return tokens.issue(at);
	},
};

module.exports = { tokenStore, routes };
