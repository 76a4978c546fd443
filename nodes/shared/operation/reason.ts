import { adviceFor } from '../api/errcodes';

/** In words what an errcode means that stands inside an answer, beside what went well. */
export function reasonOf(errcode: number, errmsg?: string): string {
	const { message, advice } = adviceFor(errcode, errmsg);
	return `${message}. ${advice}`;
}
