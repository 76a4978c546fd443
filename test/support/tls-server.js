const { createServer } = require('node:https');
const tls = require('node:tls');

/** Lets callers in this process trust a certificate, as NODE_EXTRA_CA_CERTS would; gives the way back. */
function trust(certificate) {
	const { createSecureContext } = tls;
	tls.createSecureContext = (options) => createSecureContext({ ca: certificate, ...options });
	return () => {
		tls.createSecureContext = createSecureContext;
	};
}

/** A server on 127.0.0.1 that takes callers with one of the given certificates alone, as the payment host does. */
exports.startTlsServer = async ({ own, accepts, answer }) => {
	const callers = [];
	const options = {
		cert: own.certificate,
		key: own.privateKey,
		ca: accepts,
		requestCert: true,
		rejectUnauthorized: false,
	};
	const server = createServer(options, (request, response) => {
		request.resume().on('end', () => {
			if (!request.socket.authorized) {
				response.writeHead(400).end('No required SSL certificate was sent');
				return;
			}
			callers.push(request.socket.getPeerCertificate().subject.CN);
			response.end(answer);
		});
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const distrust = trust(own.certificate);
	return {
		url: `https://127.0.0.1:${server.address().port}`,
		callers,
		close: () =>
			new Promise((resolve) => {
				distrust();
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
};
