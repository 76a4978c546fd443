const { ACTIVE, putMember } = require('./members');

/** A large directory for measuring: a tree of departments, the members spread evenly over it. */

const FIRST_ID = 10_001;
const BRANCHES = 10;

const padded = (number, digits) => String(number).padStart(digits, '0');

/**
 * @param {{ departments?: number, members?: number }} size
 * @returns {{ departments: number[], members: string[] }} the new ids
 */
function bulkSeed(world, { departments = 0, members = 0 }) {
	const added = { departments: [], members: [] };
	for (let index = 0; index < departments; index++) {
		const id = FIRST_ID + index;
		const parentid = index < BRANCHES ? 1 : FIRST_ID + Math.floor(index / BRANCHES) - 1;
		world.departments.set(id, {
			id,
			name: `部门${padded(index + 1, 5)}`,
			name_en: '',
			parentid,
			order: index,
		});
		added.departments.push(id);
	}
	for (let index = 0; index < members; index++) {
		const number = index + 1;
		const userid = `bulk${padded(number, 6)}`;
		putMember(world, {
			userid,
			name: `成员${padded(number, 6)}`,
			mobile: `139${padded(number, 8)}`,
			email: `${userid}@example.com`,
			department: [departments ? FIRST_ID + (index % departments) : 1],
			status: ACTIVE,
		});
		added.members.push(userid);
	}
	return added;
}

module.exports = { bulkSeed };
