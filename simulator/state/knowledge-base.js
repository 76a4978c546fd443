const { ApiError } = require('../api-error');
const { checkMedia } = require('./media');
const { cursorPage } = require('./pages');

/** The questions and answers of customer service's knowledge base. */

const USUAL_PAGE = 500;
const MOST_GROUPS = 100;
const MOST_A_GROUP = 200;

const refuse = (what) => {
	throw new ApiError(40058, `invalid Request Parameter: ${what}`);
};

const groupOf = (world, id) => world.knowledgeGroups.get(id) ?? refuse('group_id');
const questionOf = (world, id) => world.knowledgeQuestions.get(id) ?? refuse('intent_id');

const ownGroupOf = (world, id) => {
	const group = groupOf(world, id);
	return group.is_default ? refuse('the default group cannot be changed') : group;
};

const checkGroupName = (world, name, own) => {
	const taken = [...world.knowledgeGroups.values()].some(
		(group) => group !== own && group.name === name,
	);
	if (taken) refuse('name exists');
};

function addGroup({ body: { name } }, world) {
	checkGroupName(world, name);
	if (world.knowledgeGroups.size >= MOST_GROUPS) refuse('too many groups');
	const group_id = world.newId('kg');
	world.knowledgeGroups.set(group_id, { group_id, name, is_default: 0 });
	return { group_id };
}

function renameGroup({ body: { group_id, name } }, world) {
	const group = ownGroupOf(world, group_id);
	checkGroupName(world, name, group);
	group.name = name;
	return {};
}

function removeGroup({ body }, world) {
	const { group_id } = ownGroupOf(world, body.group_id);
	world.knowledgeGroups.delete(group_id);
	for (const [id, question] of world.knowledgeQuestions) {
		if (question.group_id === group_id) world.knowledgeQuestions.delete(id);
	}
	return {};
}

const page = (list, body) => {
	const { entries, next_cursor } = cursorPage(list, body, USUAL_PAGE);
	return { entries, marks: { next_cursor, has_more: next_cursor === '' ? 0 : 1 } };
};

function listGroups({ body }, world) {
	const all = [...world.knowledgeGroups.values()].filter(
		({ group_id }) => !body.group_id || group_id === body.group_id,
	);
	const { entries, marks } = page(all, body);
	return { group_list: entries, ...marks };
}

/** Files come back by name, covers not at all. */
function shownAttachment(world, attachment) {
	const { msgtype } = attachment;
	const content = attachment[msgtype] ?? refuse(`answers.attachments.${msgtype}`);
	const { media_id, thumb_media_id, ...rest } = content;
	for (const id of [media_id, thumb_media_id]) if (id) checkMedia(world, id);
	const name = media_id && { name: world.media.get(media_id).filename };
	return { msgtype, [msgtype]: { ...rest, ...name } };
}

function content(world, { question, similar_questions, answers }) {
	return {
		...(question && { question }),
		...(similar_questions && { similar_questions }),
		...(answers && {
			answers: answers.map(({ text, attachments = [] }) => ({
				text,
				attachments: attachments.map((attachment) => shownAttachment(world, attachment)),
			})),
		}),
	};
}

const checkQuestion = (world, question, own) => {
	const asked = question?.text.content;
	const taken = [...world.knowledgeQuestions.values()].some(
		(other) => other !== own && other.question.text.content === asked,
	);
	if (taken) refuse('question exists');
};

function addQuestion({ body }, world) {
	const { group_id } = groupOf(world, body.group_id);
	checkQuestion(world, body.question);
	const inGroup = [...world.knowledgeQuestions.values()].filter((q) => q.group_id === group_id);
	if (inGroup.length >= MOST_A_GROUP) refuse('too many questions');
	const intent_id = world.newId('ki');
	world.knowledgeQuestions.set(intent_id, { group_id, intent_id, ...content(world, body) });
	return { intent_id };
}

/** Each part that is given takes the place of the old one as a whole. */
function updateQuestion({ body }, world) {
	const question = questionOf(world, body.intent_id);
	if (body.question) checkQuestion(world, body.question, question);
	Object.assign(question, content(world, body));
	return {};
}

function removeQuestion({ body }, world) {
	world.knowledgeQuestions.delete(questionOf(world, body.intent_id).intent_id);
	return {};
}

function listQuestions({ body }, world) {
	const all = [...world.knowledgeQuestions.values()].filter(
		({ group_id, intent_id }) =>
			(!body.group_id || group_id === body.group_id) &&
			(!body.intent_id || intent_id === body.intent_id),
	);
	const { entries, marks } = page(all, body);
	return { intent_list: entries, ...marks };
}

function seed(world) {
	const groups = [
		['kgDefault', '默认分组', 1],
		['kgFaq', '常见问题', 0],
	];
	const questions = [
		['kiHours', '几点开门？', '早上九点。'],
		['kiReturns', '怎么退货？', '七天内可退。'],
	];
	Object.assign(world, { knowledgeGroups: new Map(), knowledgeQuestions: new Map() });
	for (const [group_id, name, is_default] of groups) {
		world.knowledgeGroups.set(group_id, { group_id, name, is_default });
	}
	for (const [intent_id, asked, answer] of questions) {
		world.knowledgeQuestions.set(intent_id, {
			group_id: 'kgFaq',
			intent_id,
			question: { text: { content: asked } },
			similar_questions: { items: [] },
			answers: [{ text: { content: answer }, attachments: [] }],
		});
	}
}

const routes = {
	'/cgi-bin/kf/knowledge/add_group': addGroup,
	'/cgi-bin/kf/knowledge/mod_group': renameGroup,
	'/cgi-bin/kf/knowledge/del_group': removeGroup,
	'/cgi-bin/kf/knowledge/list_group': listGroups,
	'/cgi-bin/kf/knowledge/add_intent': addQuestion,
	'/cgi-bin/kf/knowledge/mod_intent': updateQuestion,
	'/cgi-bin/kf/knowledge/del_intent': removeQuestion,
	'/cgi-bin/kf/knowledge/list_intent': listQuestions,
};

module.exports = { routes, seed };
