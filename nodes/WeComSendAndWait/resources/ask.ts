import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../shared/operation';
import type { Shown } from './cards';
import { keyTooLong, messageOf } from './cards';
import { hashOf, newKey } from './keys';
import type { Question, Receiver } from './question';
import { KEPT_AS, resultAfterTimeOut } from './question';
import type { Asked } from './questionOf';
import { questionOf } from './questionOf';
import { membersToAsk } from './receivers';
import { waitTill } from './waitLimit';

const SENT_AT_ONCE = 5;
const ONLY_HERE = /^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

interface NotReached {
	member: string;
	failed: unknown;
}

/** Asks once for all items, with what the first of them says, and lets the execution wait. */
export async function ask([run]: OperationRun[]): Promise<JointResult[]> {
	const { context } = run;
	const till = waitTill(run);
	const [{ body }] = await run.payloads();
	const asked = questionOf(run, Number(body.agentid));
	const members = membersToAsk(run, String(body.touser));
	const outcomes = await run.forEach(
		members,
		async (member) => await sentOrFailed(run, asked, member),
		SENT_AT_ONCE,
	);
	const receivers = outcomes.filter((outcome) => 'keyHash' in outcome);
	const missed = outcomes.filter((outcome) => 'failed' in outcome);
	if (receivers.length === 0) throw missed[0].failed;
	tellWhoWasMissed(context, missed);
	tellWhereLinksLead(context);
	const notReached = missed.map(({ member }) => member);
	const question: Question = { ...asked.question, receivers, notReached };
	context.getContext('node')[KEPT_AS] = JSON.stringify(question);
	leaveForTimeOut(context, question);
	await context.putExecutionToWait(till);
	return [{ json: { waitingFor: receivers.map(({ member }) => member) }, item: 0 }];
}

/** A message that does not arrive is no reason to give up where others do. */
async function sentOrFailed(
	run: OperationRun,
	asked: Asked,
	member: string,
): Promise<Receiver | NotReached> {
	try {
		return await send(run, asked, member);
	} catch (failed) {
		return { member, failed };
	}
}

async function send(
	run: OperationRun,
	{ question, style, linkLabel }: Asked,
	member: string,
): Promise<Receiver> {
	const { title, message, answers, agentId } = question;
	const key = newKey();
	const link: Shown['link'] = (answer) =>
		run.context.getSignedResumeUrl({ key, ...(answer && { answer }) });
	const shown: Shown = { title, message, answers, linkLabel, taskId: newKey(), link };
	const bytes = keyTooLong(style, shown);
	if (bytes !== undefined) {
		throw run.error(
			`The address of this n8n is too long for buttons: their keys would have ${bytes} bytes, at most 1024 are possible`,
			'Choose another Message Style.',
		);
	}
	const body = { touser: member, agentid: agentId, ...messageOf(style, shown) };
	const answer = await run.send({ query: {}, body, files: {} });
	refuseUnreached(run, answer, member);
	const { response_code: responseCode } = answer;
	return {
		member,
		keyHash: hashOf(key),
		...(typeof responseCode === 'string' && { responseCode }),
	};
}

/** WeCom takes a message to a member without a licence, and does not deliver it. */
function refuseUnreached(run: OperationRun, answer: IDataObject, member: string): void {
	const left = [answer.invaliduser, answer.unlicenseduser].map((ids) => String(ids ?? ''));
	const isLeft = left.some((ids) => ids.toLowerCase().split('|').includes(member.toLowerCase()));
	if (!isLeft) return;
	throw run.error(
		`WeCom does not deliver messages of this app to ${member}`,
		'The member must be in the visible range (可见范围) of the app and have a licence for it.',
	);
}

function tellWhoWasMissed(context: IExecuteFunctions, missed: NotReached[]): void {
	if (missed.length === 0) return;
	const reasons = missed.map(({ member, failed }) => `${member} (${(failed as Error).message})`);
	context.addExecutionHints({
		message: `Not everyone could be asked. Without a message: ${reasons.join(', ')}.`,
		type: 'warning',
		location: 'outputPane',
	});
}

function tellWhereLinksLead(context: IExecuteFunctions): void {
	const { hostname, origin } = new URL(context.getSignedResumeUrl());
	if (!ONLY_HERE.test(hostname)) return;
	context.addExecutionHints({
		message: `The links in the messages lead to ${origin}, which opens on this computer alone. Set N8N_WEBHOOK_URL to the address at which phones reach n8n.`,
		type: 'warning',
		location: 'outputPane',
	});
}

/**
 * Where the time runs out, n8n switches the node off and hands on what came in. So the result of that case
 * takes the place of what came in, with nothing of an earlier approval in it.
 */
function leaveForTimeOut(context: IExecuteFunctions, question: Question): void {
	const items = context.getInputData();
	items.splice(1);
	const [item] = items;
	item.json = resultAfterTimeOut(question);
	delete item.binary;
}
