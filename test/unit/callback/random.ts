/** The same numbers for the same seed, so that a failure can be repeated. */
export class Random {
	constructor(private state: number) {}

	/** From 0 to below `limit`. */
	below(limit: number): number {
		this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((this.state / 2 ** 32) * limit);
	}

	of<T>(choices: readonly T[]): T {
		return choices[this.below(choices.length)];
	}

	times<T>(count: number, make: (index: number) => T): T[] {
		return Array.from({ length: count }, (_, index) => make(index));
	}
}
