/** What a bot's credential holds for the long connection. */
export interface Bot {
	botId: string;
	secret: string;
	/** Where the long connection is opened; WeCom's own address where it is empty. */
	address?: string;
}
