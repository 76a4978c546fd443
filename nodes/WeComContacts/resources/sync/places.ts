import type { Changes, DepartmentRef, Member } from './types';

/** Where the list wants a member to be; undefined where it does not say. */
export interface WantedPlaces {
	departments?: DepartmentRef[];
	main?: DepartmentRef;
	leads?: DepartmentRef[];
}

interface Places extends WantedPlaces {
	/** Whether a department is one of those that are compared. */
	isInside(id: number): boolean;
	/** Whether to send what cannot be seen. */
	sendsUnseen: boolean;
}

/**
 * What is to change of a member's departments. Those outside of what is compared stay; order and lead
 * stay with the departments that stay, since the API keeps one entry for each in the same order.
 */
export function placeChanges(member: Member, places: Places): Changes {
	const now = member.department;
	const outside = now.filter((id) => !places.isInside(id));
	const next = places.departments ? [...new Set([...places.departments, ...outside])] : now;
	const moves = next.length !== now.length || next.some((ref) => !now.includes(ref as number));
	const after: After = { departments: moves ? next : now, moves };
	return {
		...(moves && { department: { from: now, to: next as number[] } }),
		...listChanges(member, after, places),
		...mainChange(member, after, places),
	};
}

interface After {
	departments: DepartmentRef[];
	moves: boolean;
}

/** Lead and order, which the API keeps as lists beside the departments: where one is sent, so is the other. */
function listChanges(
	{ department, order, is_leader_in_dept: lead }: Member,
	{ departments, moves }: After,
	{ leads, sendsUnseen }: Places,
): Changes {
	const moved = (list: number[] | undefined) =>
		departments.map((ref) => list?.[department.indexOf(ref as number)] ?? 0);
	const nextLead = leads ? departments.map((ref) => Number(leads.includes(ref))) : moved(lead);
	const isLeadSeen = lead !== undefined || leads === undefined;
	const differs = moved(lead).some((flag, index) => flag !== nextLead[index]);
	const isLeadSent = isLeadSeen ? differs : moves || sendsUnseen;
	const holdsSomething = [...(lead ?? []), ...(order ?? [])].some((entry) => entry !== 0);
	const isKept = moves && (holdsSomething || isLeadSent);
	return {
		...((isLeadSent || (isKept && lead)) && {
			is_leader_in_dept: { ...(lead && { from: lead }), to: nextLead },
		}),
		...(isKept && order && { order: { from: order, to: moved(order) } }),
	};
}

function mainChange(
	{ main_department: now }: Member,
	{ departments, moves }: After,
	{ main, sendsUnseen }: Places,
): Changes {
	if (now === undefined) {
		return main !== undefined && (moves || sendsUnseen) ? { main_department: { to: main } } : {};
	}
	const isLost = moves && !departments.includes(now);
	const next = main ?? (isLost ? departments[0] : now);
	return next === now ? {} : { main_department: { from: now, to: next } };
}
