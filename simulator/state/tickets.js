const LIFETIME_SECONDS = 7200;

/** Like a token, a ticket stays the same while it is valid. */
function ticket(kind, { at }, world) {
	const known = world.tickets.get(kind);
	if (!known || known.expiresAt <= at) {
		const value = world.newId(`ticket-${kind}`);
		world.tickets.set(kind, { value, expiresAt: at + LIFETIME_SECONDS * 1000 });
	}
	const { value, expiresAt } = world.tickets.get(kind);
	return { ticket: value, expires_in: Math.ceil((expiresAt - at) / 1000) };
}

const routes = {
	'/cgi-bin/get_jsapi_ticket': (request, world) => ticket('jsapi', request, world),
	'/cgi-bin/ticket/get': (request, world) => ticket(request.query.type, request, world),
};

module.exports = { routes };
