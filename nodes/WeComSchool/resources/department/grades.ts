import type { Field } from '../../../shared/operation';

/** The type of a department that is a grade. */
export const GRADE = 2;

/** The numbers of the API's table of standard grades (page 92344), by the first grade of each stage. */
const STAGES: Array<[stage: string, term: string, first: number, grades: number]> = [
	['Primary', '小学', 31, 9],
	['Junior High', '初中', 61, 4],
	['Senior High', '高中', 91, 4],
	['Custom Stage', '自定义学段', 121, 12],
];

const KINDERGARTEN = [
	{ name: 'Kindergarten: Nursery', value: 1, description: '幼儿园小小班' },
	{ name: 'Kindergarten: Lower', value: 2, description: '幼儿园小班' },
	{ name: 'Kindergarten: Middle', value: 3, description: '幼儿园中班' },
	{ name: 'Kindergarten: Upper', value: 4, description: '幼儿园大班' },
	{ name: 'Kindergarten: Preschool', value: 5, description: '幼儿园学前班' },
];

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');

const STANDARD_GRADES = [
	...KINDERGARTEN,
	...STAGES.flatMap(([stage, term, first, grades]) =>
		Array.from({ length: grades }, (_, index) => ({
			name: `${stage}: Grade ${index + 1}`,
			value: first + index,
			description: `${term}, ${index + 1}年级`,
		})),
	),
].sort(byName);

const STANDARD_GRADE: Field = {
	displayName: 'Standard Grade',
	name: 'standardGrade',
	type: 'options',
	options: STANDARD_GRADES,
	default: 31,
	description:
		'Which grade it is, for a grade that WeCom names and moves up by itself (标准年级); it counts for grades only',
	send: 'body.standard_grade',
};

const REGISTER_YEAR: Field = {
	displayName: 'Year of Entry',
	name: 'registerYear',
	type: 'number',
	default: 2026,
	description:
		'The year in which the grade entered the school (入学年份), 1970 to 2100, for grades only. A new standard grade gets it from WeCom if it is left out.',
	send: 'body.register_year',
	limits: { min: 1970, max: 2100 },
};

const ofGrades = (field: Field): Field => ({
	...field,
	displayOptions: { show: { '/type': [GRADE] } },
});

export const NEW_GRADE: Field[] = [STANDARD_GRADE, REGISTER_YEAR].map(ofGrades);

export const CHANGED_GRADE: Field[] = [
	{
		...STANDARD_GRADE,
		options: [
			...STANDARD_GRADES,
			{ name: 'None', value: 0, description: 'It becomes a grade with a name of its own' },
		].sort(byName),
	},
	REGISTER_YEAR,
];
