/** What a payment credential holds, as typed. */
export interface PayCredentials {
	corpId: string;
	merchantId: string;
	apiKey: string;
	/** The app in whose name money goes out, and its secret. */
	agentId?: string | number;
	secret?: string;
	/** PEM, of which a one-line field has taken the line ends. */
	certificate?: string;
	privateKey?: string;
	baseUrl?: string;
}
