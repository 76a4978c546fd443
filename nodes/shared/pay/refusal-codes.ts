/**
 * What a refusal says of the order:
 * - `refused`: it is not paid
 * - `unknown`: it may be paid, now or later
 * - `deferred`: nothing, since it was not looked at
 */
export type Standing = 'refused' | 'unknown' | 'deferred';

interface Known {
	message: string;
	advice: string;
	standing?: Standing;
	/** Busy: the same request may be sent again at once. */
	passing?: true;
}

const CHECK_SIGNATURE =
	'Check the API key (APIv2密钥) of the payment credential against the WeChat Pay merchant platform, and that the secret is that of the app whose agent ID is sent.';
const CHECK_MERCHANT =
	'Check the corp ID and merchant ID of the payment credential: the merchant must be bound to this company in the admin console.';
const CHECK_OPEN_ID =
	'Take the open ID from WeCom Contacts → ID Conversion → Member to OpenID, of the same company.';
const CHECK_CERTIFICATE =
	'Download the API certificate from the WeChat Pay merchant platform again and put both files into the payment credential.';
const CHECK_VALUES = "What is wrong stands in WeChat Pay's answer below.";
const TOP_UP = 'Top up the account on the WeChat Pay merchant platform, then send the same again.';
const RAISE_LIMIT =
	'An administrator can change the limit on the WeChat Pay merchant platform, in the settings of the product.';

const SIGNATURE_WRONG = { message: 'A signature is wrong', advice: CHECK_SIGNATURE };
const VALUE_WRONG = { message: 'WeChat Pay finds a value wrong', advice: CHECK_VALUES };
const NOT_ALLOWED = {
	message: 'The merchant may not do this, or WeChat Pay blocked it as risky',
	advice:
		"Ask WeChat Pay to open the permission. If the answer below speaks of risk, the receiver's own WeChat account is at fault.",
};
const BUSY = {
	message: 'WeChat Pay is busy',
	advice: 'The node has tried three times.',
	standing: 'unknown',
	passing: true,
} as const;
const TOO_OFTEN = {
	message: 'WeChat Pay limits how often this may be called',
	advice: 'Wait a while, and let fewer items run at a time.',
	standing: 'deferred',
	passing: true,
} as const;
const MERCHANT_WRONG = {
	message: 'The merchant does not fit the company',
	advice: CHECK_MERCHANT,
};

/** Codes of the pages 90275, 90276, 90278 and 90279, and those of a payment request. */
const KNOWN: Readonly<Record<string, Known>> = {
	NO_AUTH: NOT_ALLOWED,
	NOAUTH: NOT_ALLOWED,
	SENDNUM_LIMIT: {
		message: 'The receiver has had as many payments today as the merchant allows',
		advice: RAISE_LIMIT,
	},
	SENDAMOUNT_LIMIT: {
		message: 'The merchant has paid out as much today as it allows',
		advice: RAISE_LIMIT,
	},
	RCVDAMOUNT_LIMIT: {
		message: 'The receiver has had as much money today as the merchant allows',
		advice: RAISE_LIMIT,
	},
	ILLEGAL_APPID: { message: 'WeChat Pay does not know this corp ID', advice: CHECK_MERCHANT },
	MONEY_LIMIT: {
		message: 'The amount is outside what the merchant may send',
		advice: 'A red packet holds 1 to 200 yuan unless the merchant platform allows more.',
	},
	AMOUNT_LIMIT: {
		message: 'The amount is outside what the merchant may pay',
		advice: 'A payment has at least 1 yuan; the upper limit stands on the merchant platform.',
	},
	SEND_FAILED: {
		message: 'This red packet has failed for good',
		advice: 'To send one after all, give another order number.',
	},
	FATAL_ERROR: {
		message: 'The order number was used before with other values',
		advice:
			'To repeat that order, give the same values again. For a new payment, give another number.',
	},
	CA_ERROR: { message: 'The client certificate was not accepted', advice: CHECK_CERTIFICATE },
	SIGN_ERROR: SIGNATURE_WRONG,
	SIGNERROR: SIGNATURE_WRONG,
	WORKWX_SIGN_ERROR: {
		message: "WeCom's own signature is wrong",
		advice:
			'The secret of the payment credential must be that of the app whose agent ID is sent. Copy both from the admin console again.',
	},
	SYSTEMERROR: BUSY,
	PSYSTEMERROR: BUSY,
	PROCESSING: {
		message: 'WeChat Pay has taken the order and is still working on it',
		advice: 'Ask for it in twenty minutes.',
		standing: 'unknown',
	},
	XML_ERROR: { message: 'WeChat Pay could not read the request', advice: CHECK_VALUES },
	POST_DATA_EMPTY: { message: 'WeChat Pay could not read the request', advice: CHECK_VALUES },
	FREQ_LIMIT: TOO_OFTEN,
	FREQUENCY_LIMITED: TOO_OFTEN,
	NOTENOUGH: { message: 'The account of the merchant does not hold enough', advice: TOP_UP },
	OPENID_ERROR: {
		message: 'The open ID does not belong to this company',
		advice: CHECK_OPEN_ID,
	},
	PARAM_ERROR: VALUE_WRONG,
	LACK_PARAMS: VALUE_WRONG,
	INVALID_REQUEST: VALUE_WRONG,
	NO_COMPETENCE: {
		message: 'The merchant has no WeCom payments',
		advice:
			'Open Payment (企业支付) in the admin console and look up the merchant ID there, then correct the payment credential.',
	},
	API_METHOD_CLOSED: {
		message: 'The merchant has closed the sending of red packets by API',
		advice: 'An administrator can open it on the WeChat Pay merchant platform.',
	},
	NAME_MISMATCH: {
		message: 'The name is not the one the receiver is verified with',
		advice: 'Correct Receiver Name, or do not check it.',
	},
	V2_ACCOUNT_SIMPLE_BAN: {
		message: 'The receiver has not verified their identity with WeChat Pay',
		advice: 'They do so by binding a bank card in WeChat Pay.',
	},
	WORKWX_MCHID_ERROR: MERCHANT_WRONG,
	MCHID_NOT_EXIST: MERCHANT_WRONG,
	APPID_NOT_EXIST: MERCHANT_WRONG,
	APPID_MCHID_NOT_MATCH: MERCHANT_WRONG,
	NOT_FOUND: {
		message: 'WeChat Pay knows no order with this number',
		advice:
			'Look at the number; orders of more than 30 days stand on the merchant platform only. One that was sent lately may still be in the works: ask again in some minutes, and send it again with the same number only, since another number pays again.',
	},
	ORDERPAID: {
		message: 'The order has been paid already',
		advice: 'Give another order number to collect once more.',
	},
	ORDERCLOSED: {
		message: 'The order has been closed',
		advice: 'Give another order number to collect once more.',
	},
	OUT_TRADE_NO_USED: {
		message: 'The order number was used before with other values',
		advice: 'Give the same values again, or another order number.',
	},
};

/** What a code means. One that nobody has told of yet says nothing about the order (page 90275). */
export function knownRefusal(code: string): Required<Pick<Known, 'standing'>> & Known {
	const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
	if (known) return { standing: 'refused', ...known };
	return {
		message: 'WeChat Pay refused the request',
		advice: CHECK_VALUES,
		standing: 'unknown',
	};
}
