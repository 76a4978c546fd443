/**
 * Inside the reader a mail is a text of which each character stands for one byte: what its bytes mean is
 * only known part by part.
 */
export type Bytes = string;

export interface Address {
	name?: string;
	/** Empty where the mail names someone without one. */
	address: string;
}

export interface Header {
	/** In lower case. */
	name: string;
	/** Unfolded, as it stands in the mail. */
	value: Bytes;
}

export interface Attachment {
	fileName?: string;
	mimeType: string;
	content: Buffer;
	/** By which the HTML of the mail names it, as `cid:`. */
	contentId?: string;
	/** Shown within the mail. */
	inline: boolean;
}

export interface Mail {
	from?: Address;
	sender?: Address;
	replyTo: Address[];
	to: Address[];
	cc: Address[];
	bcc: Address[];
	subject?: string;
	/** In UTC, as ISO 8601. */
	date?: string;
	messageId?: string;
	inReplyTo?: string;
	references: string[];
	/** Without HTML: as the mail has it, or taken from its HTML. */
	text?: string;
	html?: string;
	attachments: Attachment[];
	/** All of them in their order, as text. */
	headers: Array<{ name: string; value: string }>;
}
