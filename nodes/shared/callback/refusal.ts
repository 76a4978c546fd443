/** Why a request is not taken, with the HTTP status that says so. The reason holds nothing of its content. */
export class Refusal extends Error {
	constructor(
		readonly status: 400 | 401 | 403,
		reason: string,
	) {
		super(reason);
	}
}
