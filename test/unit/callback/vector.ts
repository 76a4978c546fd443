import KEYS from './published.json';

export { KEYS };

/** The example that WeCom publishes for its cryptography, with the echo it gives. */
export const PUBLISHED_ECHO = {
	msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
	timestamp: '1409659589',
	nonce: '263014780',
	echostr:
		'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
	text: '1616140317555161061',
};
