import type { JointResult, OperationRun } from '../../../shared/operation';
import { batchError, forItems } from '../../../shared/operation/batch-error';

/** What one item asks for. */
export interface Wish<T> {
	run: OperationRun;
	/** Items with the same one may go out together. */
	group: string;
	value: T;
}

export type Outcomes = Map<OperationRun, Pick<JointResult, 'json' | 'failed'>>;

/** What items of one execution wish for, and what became of each. */
export class Wishes<T> {
	readonly outcomes: Outcomes = new Map();

	private readonly made: Array<Wish<T>> = [];

	constructor(private readonly runs: OperationRun[]) {}

	private get goesOn(): boolean {
		return this.runs[0]?.context.continueOnFail() ?? false;
	}

	/** Does something for each item: the first failure ends it all, unless the workflow may continue. */
	async read(work: (run: OperationRun) => Promise<Omit<Wish<T>, 'run'>>): Promise<void> {
		for (const run of this.runs) {
			await this.attempt([run], async () => {
				this.made.push({ run, ...(await work(run)) });
			});
		}
	}

	/** The same for each wish that is still open. */
	async prepare(work: (wish: Wish<T>) => Promise<void>): Promise<void> {
		for (const wish of this.open) await this.attempt([wish.run], async () => await work(wish));
	}

	/** The wishes without an outcome, in the order of their items. */
	get open(): Array<Wish<T>> {
		return this.made.filter(({ run }) => !this.outcomes.has(run));
	}

	/** One call after the other, each for as many wishes of one group as it takes. */
	async send(
		wishes: Array<Wish<T>>,
		size: number,
		work: (batch: Array<Wish<T>>) => Promise<void>,
	): Promise<void> {
		const batches = batchesOf(wishes, size);
		for (const [index, batch] of batches.entries()) {
			const runs = batch.map(({ run }) => run);
			const call = { index, all: batches.length, about: forItems(runs), goesOn: this.goesOn };
			await this.attempt(
				runs,
				async () => await work(batch),
				(error) => batchError(error, call),
			);
		}
	}

	get results(): JointResult[] {
		return this.runs.flatMap((run) => {
			const outcome = this.outcomes.get(run);
			return outcome ? [{ ...outcome, item: run.itemIndex }] : [];
		});
	}

	private async attempt(
		runs: OperationRun[],
		work: () => Promise<void>,
		explained: (error: Error) => Error = (error) => error,
	): Promise<void> {
		try {
			await work();
		} catch (failure) {
			const failed = explained(failure as Error);
			if (!this.goesOn) throw failed;
			for (const run of runs) this.outcomes.set(run, { json: {}, failed });
		}
	}
}

/** The wishes of each group by themselves. */
export function groupsOf<T>(wishes: Array<Wish<T>>): Array<Array<Wish<T>>> {
	const groups = new Map<string, Array<Wish<T>>>();
	for (const wish of wishes) {
		const group = groups.get(wish.group) ?? [];
		group.push(wish);
		groups.set(wish.group, group);
	}
	return [...groups.values()];
}

const batchesOf = <T>(wishes: Array<Wish<T>>, size: number): Array<Array<Wish<T>>> =>
	groupsOf(wishes).flatMap((group) => chunks(group, size));

export const chunks = <T>(list: T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size),
	);
