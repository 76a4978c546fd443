import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { described, LISTED_LAYOUTS, listOf, marked, undescribed } from './described';

export async function addLayouts(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const layout_list = entriesOf(run, 'Layouts', payload.body.layout_list);
	makeReady(run, layout_list.flatMap(pagesOf), run.values.layoutsFrom);
	const answer = await run.send({ ...payload, body: { ...payload.body, layout_list } });
	return marked(answer, LISTED_LAYOUTS).map(described);
}

export async function updateLayout(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const page_list = entriesOf(run, 'Pages', payload.body.page_list);
	makeReady(run, page_list, run.values.pagesFrom);
	await run.send({ ...payload, body: { ...payload.body, page_list } });
	return { success: true };
}

function entriesOf(run: OperationRun, title: string, given: unknown): IDataObject[] {
	const entries = listOf(undescribed(given));
	if (entries.length > 0 && entries.length === (given as unknown[]).length) return entries;
	throw run.error(`${title} must be a list with at least one object, and hold nothing else`);
}

const pagesOf = ({ page_list: pages }: IDataObject) => listOf(pages);

const seatsOf = ({ user_seat_list: seats }: IDataObject) => listOf(seats);

const peopleOf = ({ user_list: people }: IDataObject) => listOf(people);

/** Of basic layouts there is nothing to do: their seats have no lists of people. */
function makeReady(run: OperationRun, pages: IDataObject[], source: unknown): void {
	for (const page of pages) {
		const seats = seatsOf(page);
		if (page.enable_polling !== true) for (const seat of seats) checkAlone(run, seat);
		if (source !== 'json') for (const person of seats.flatMap(peopleOf)) encodeNickname(person);
	}
}

function checkAlone(run: OperationRun, seat: IDataObject): void {
	const { length } = peopleOf(seat);
	if (length <= 1) return;
	throw run.error(
		`Grid ${String(seat.grid_id)} has ${length} people, and without polling a grid shows one`,
		'Switch Polling on for the page, or leave one person. Nothing was sent for this item.',
	);
}

function encodeNickname(person: IDataObject): void {
	if (person.nick_name === undefined) return;
	person.nick_name = Buffer.from(String(person.nick_name), 'utf8').toString('base64');
}
