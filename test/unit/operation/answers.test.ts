import { answersInWords } from '../../../nodes/shared/operation/answers';

const HOW = {
	question_id: 1,
	title: 'How are you?',
	option_list: [
		{ option_id: 1, option_text: 'Well' },
		{ option_id: 2, option_text: 'Ill' },
	],
};

it.each([
	['one option', { single_choice: 2 }, 'Ill'],
	['one option, as old methods spell it', { single_chose: 1 }, 'Well'],
	['several options', { multi_choice: [1, 2] }, 'Well, Ill'],
	['an option that the question no longer has', { single_choice: 3 }, '3'],
	['text', { text: 'So so' }, 'So so'],
	['files', { fileid: ['a', 'b'] }, 'a, b'],
	['a signature', { url: 'https://example.com' }, 'https://example.com'],
	['a travel card', { itinerary_card_type: 3, high_risk_area: 'North' }, 'Yellow, North'],
	['nothing', {}, ''],
])('says %s in words', (_what, value, expected) => {
	expect(answersInWords([HOW], [{ question_id: 1, ...value }])).toEqual({
		'How are you?': expected,
	});
});

it('tells questions of the same title, or of none, by their numbers', () => {
	const questions = [HOW, { ...HOW, question_id: 2 }];
	const values = [1, 2, 3].map((question_id) => ({ question_id, text: `answer ${question_id}` }));

	expect(answersInWords(questions, values)).toEqual({
		'How are you?': 'answer 1',
		'How are you? (2)': 'answer 2',
		'Question 3': 'answer 3',
	});
});
