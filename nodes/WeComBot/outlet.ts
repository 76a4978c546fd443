import type { IExecuteFunctions } from 'n8n-workflow';

import type { BotCredentials } from '../shared/bot/credential';
import type { Outlet } from '../shared/bot/outlet';
import { heldConnection, isHeld } from '../shared/bot/registry';
import { travelling } from '../shared/bot/travel';
import { callbackOutlet } from './callbackOutlet';
import { idOfTrigger } from './requestId';

/**
 * The bot's connection in this process or, in a worker of the queue, the way back to the trigger that started
 * the execution.
 *
 * @throws UserError where there is neither
 */
export function outletFor(
	context: IExecuteFunctions,
	bot: BotCredentials,
	itemIndex: number,
): Outlet {
	if (bot.way === 'callback') return callbackOutlet(context, bot, itemIndex);
	if (isHeld(bot) || !isHeardByTrigger(context, itemIndex)) return heldConnection(bot);
	return travelling(context.getExecutionId(), (response) => context.sendResponse(response));
}

function isHeardByTrigger(context: IExecuteFunctions, itemIndex: number): boolean {
	return context.getMode() === 'trigger' && Boolean(idOfTrigger(context, itemIndex));
}
