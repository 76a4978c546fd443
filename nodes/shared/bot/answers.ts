import type { Frame } from './frames';
import { unanswered } from './problems';
import { timing } from './timing';
import { within } from './within';

/** An answer, or undefined where the connection ended first. */
type Answer = Frame | undefined;

/**
 * Matches answers to the frames they answer, by request id. Replies to one message share its id, so of
 * those the next goes out when the one before is answered.
 */
export class Answers {
	private readonly waiting = new Map<string, (answer: Answer) => void>();

	private readonly turns = new Map<string, Promise<unknown>>();

	private over = false;

	async of(frame: Frame, send: () => void): Promise<Answer> {
		const id = frame.headers.req_id;
		const before = this.turns.get(id) ?? Promise.resolve();
		const answer = before.then(async () => await this.next(id, send));
		const turn = answer.catch(() => {});
		this.turns.set(id, turn);
		try {
			return await answer;
		} finally {
			if (this.turns.get(id) === turn) this.turns.delete(id);
		}
	}

	settle(answer: Frame): void {
		this.waiting.get(answer.headers.req_id)?.(answer);
	}

	/** No more answers will come. */
	end(): void {
		this.over = true;
		for (const resolve of this.waiting.values()) resolve(undefined);
	}

	private async next(id: string, send: () => void): Promise<Answer> {
		if (this.over) return undefined;
		const answer = new Promise<Answer>((resolve) => {
			this.waiting.set(id, resolve);
		});
		try {
			send();
			return await within(timing.answer, answer, unanswered);
		} finally {
			this.waiting.delete(id);
		}
	}
}
