import { randomUUID } from 'node:crypto';

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { COMMAND } from '../shared/bot/frames';
import type { Outlet } from '../shared/bot/outlet';
import type { Operation } from '../shared/operation';
import type { Target } from './resources/targets';
import { stopIfCancelled } from './cancel';
import { requestIdOf } from './requestId';

const COMMANDS: Record<Target, string> = {
	reply: COMMAND.respond,
	chat: COMMAND.send,
	welcome: COMMAND.welcome,
	update: COMMAND.update,
};

/** One message on its way out. */
interface Outgoing {
	operation: Operation;
	values: IDataObject;
	body: IDataObject;
	itemIndex: number;
}

/** Sends what the form asks for, at the pace that WeCom takes, and gives what later nodes need of it. */
export async function send(
	context: IExecuteFunctions,
	outlet: Outlet,
	{ operation, values, body, itemIndex }: Outgoing,
): Promise<IDataObject> {
	const target = targetOf(operation, values);
	const requestId =
		target === 'chat' ? undefined : requestIdOf(context, itemIndex, values.requestId);
	const stream = body.stream as IDataObject | undefined;
	const mediaId = mediaIdIn(body);
	const goesOn = Boolean(stream?.id);
	if (stream) stream.id ??= randomUUID();
	if (outlet.once && stream && stream.finish !== true) return leftOut(context, stream);
	if (!goesOn) {
		const chat = requestId ? outlet.chatOf(requestId) : String(body.chatid);
		await outlet.pacer.turn(chat, context.getExecutionCancelSignal?.());
		stopIfCancelled(context);
	}
	await outlet.request(COMMANDS[target], framed(target, body), {
		requestId,
		// The same text of the same stream shows once, however often it arrives.
		repeatable: stream !== undefined,
	});
	return {
		success: true,
		...(requestId && { requestId }),
		...(target === 'chat' && { chatId: body.chatid }),
		...(mediaId !== undefined && { mediaId }),
		...(stream && { streamId: stream.id, finished: stream.finish === true }),
	};
}

/** Where one answer an execution gets through, it is kept for the finished text. */
function leftOut(context: IExecuteFunctions, { id }: IDataObject): IDataObject {
	context.addExecutionHints({
		message:
			'This text of a stream was not sent: in queue mode one answer an execution reaches the bot, and it is kept for the finished one.',
		location: 'outputPane',
	});
	return { success: false, streamId: id, finished: false };
}

function mediaIdIn(body: IDataObject): IDataObject[string] {
	const content = body[String(body.msgtype)] as IDataObject | undefined;
	return content?.media_id;
}

function targetOf({ value }: Operation, { target }: IDataObject): Target {
	if (value === 'sendStream') return 'reply';
	if (value === 'sendWelcome') return 'welcome';
	return target as Target;
}

function framed(target: Target, body: IDataObject): IDataObject {
	if (!body.template_card) return body;
	return target === 'update'
		? { response_type: 'update_template_card', ...body }
		: { msgtype: 'template_card', ...body };
}
