import type { IDataObject } from 'n8n-workflow';

import type { Pacer } from './pacer';

export interface RequestOptions {
	/** The id of what is replied to; a new one where nothing is. */
	requestId?: string;
	/** WeCom takes the same frame twice for one: it may be sent again after a broken connection. */
	repeatable?: boolean;
}

/** What the messages of a bot leave through: its connection, or the way to the process that holds it. */
export interface Outlet {
	readonly pacer: Pick<Pacer, 'turn'>;
	/** Whether only one answer an execution gets through. */
	readonly once?: true;
	/** The chat that a message came from; the message itself where that is not known. */
	chatOf(requestId: string): string;
	/**
	 * Sends a frame and gives the body of its answer.
	 *
	 * @throws UserError where it could not be sent, was refused or was not answered
	 */
	request(cmd: string, body: IDataObject, options?: RequestOptions): Promise<IDataObject>;
}
