import type { OperationRun } from '../../../shared/operation';
import { cached } from '../../../shared/operation/cached';

/** Tickets last two hours where the answer does not say. */
const USUAL_SECONDS = 7200;

export type TicketKind = 'company' | 'app' | 'invoice';

const ticketGet = (type: string) => ({ path: '/cgi-bin/ticket/get', query: { type } });

const REQUESTS: Record<TicketKind, { path: string; query?: { type: string } }> = {
	company: { path: '/cgi-bin/get_jsapi_ticket' },
	app: ticketGet('agent_config'),
	invoice: ticketGet('wx_card'),
};

/** A ticket of the credential's app, from the cache while it lasts (page 90506). */
export async function ticket(run: OperationRun, kind: TicketKind): Promise<string> {
	return await cached(run, `ticket ${kind}`, async () => {
		const answer = await run.call({ method: 'GET', doc: 90506, ...REQUESTS[kind] });
		if (typeof answer.ticket !== 'string') throw run.error('The answer of WeCom holds no ticket');
		return { value: answer.ticket, seconds: Number(answer.expires_in) || USUAL_SECONDS };
	});
}
