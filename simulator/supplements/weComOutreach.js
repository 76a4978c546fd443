const coverAndSignature = {
	in: 'body',
	name: 'privilege.manage_moment_cover_and_sign',
	type: 'boolean',
};

/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'externalcontact/moment_strategy/create': { params: [coverAndSignature] },
	'externalcontact/moment_strategy/edit': { params: [coverAndSignature] },
};
