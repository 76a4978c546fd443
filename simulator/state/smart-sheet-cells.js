const { ApiError } = require('../api-error');

/** What the cells of a smart sheet hold, by the types of their fields. */

const DAY = 86_400_000;
const ZONE = 8 * 3_600_000;

const isList = (check) => (value) =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'object' && check(entry));

const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';

/** @type {Record<string, (value: any) => boolean>} */
const SHAPES = {
	TEXT: isList(
		({ type, text, link }) => isText(text) && (type === 'text' || (type === 'url' && link)),
	),
	NUMBER: isNumber,
	CHECKBOX: (value) => typeof value === 'boolean',
	DATE_TIME: (value) => isText(value) && /^\d{12,13}$/.test(value),
	IMAGE: isList(({ image_url, image_base64 }) => Boolean(image_url || image_base64)),
	ATTACHMENT: isList(({ file_url, file_type, doc_type }) => file_url && file_type && doc_type),
	USER: isList(({ user_id }) => isText(user_id)),
	URL: isList(({ type, link }) => type === 'url' && link),
	SELECT: isList(({ id, text }) => Boolean(id || text)),
	PROGRESS: isNumber,
	PHONE_NUMBER: isText,
	EMAIL: isText,
	SINGLE_SELECT: (value) => SHAPES.SELECT(value) && value.length <= 1,
	REFERENCE: (value) => Array.isArray(value) && value.every(isText),
	LOCATION: (value) =>
		isList(
			({ source_type, latitude, longitude, title }) =>
				source_type === 1 && isText(latitude) && isText(longitude) && title,
		)(value) && value.length <= 1,
	CURRENCY: isNumber,
	WWGROUP: Array.isArray,
	PERCENTAGE: isNumber,
	BARCODE: isText,
};

const kindOf = ({ field_type }) => field_type.replace('FIELD_TYPE_', '');

const optionsOf = (field) => (field.property_single_select ?? field.property_select)?.options ?? [];

/** An option by its ID, or by its text, with which it is added where it is new. */
function optionFor(field, { id, text, style = 1 }, newId) {
	const options = optionsOf(field);
	const found = options.find((option) => (id ? option.id === id : option.text === text));
	if (found) return found;
	if (id) throw new ApiError(40058, `no option ${id}`);
	const added = { id: newId(), text, style };
	options.push(added);
	return added;
}

/** @throws ApiError for a value that the field does not take */
function stored(field, value, newId) {
	const kind = kindOf(field);
	const fits = SHAPES[kind];
	if (!fits) throw new ApiError(40058, `${field.field_title} can not be written`);
	if (!fits(value)) throw new ApiError(40058, `invalid value of ${field.field_title}`);
	if (kind !== 'SELECT' && kind !== 'SINGLE_SELECT') return value;
	return value.map((option) => ({ ...optionFor(field, option, newId) }));
}

/** The texts by which a cell is found. */
function textsOf(field, value) {
	if (value === undefined) return [];
	if (!Array.isArray(value)) return [String(value)];
	const kind = kindOf(field);
	if (kind === 'TEXT') return [value.map(({ text }) => text).join('')];
	if (kind === 'SELECT' || kind === 'SINGLE_SELECT') return value.map(({ id }) => id);
	return value.map((entry) => String(entry.user_id ?? entry.link ?? entry.title ?? entry));
}

const dayOf = (stamp) => Math.floor((Number(stamp) + ZONE) / DAY);

/** First and last day of the days that are named by words. */
function daysOf({ type, value }, now) {
	const today = dayOf(now);
	const name = type.replace('DATE_TIME_TYPE_', '');
	const around = {
		DETAIL_DATE: () => [dayOf(value?.[0]), dayOf(value?.[0])],
		TODAY: () => [today, today],
		TOMORROW: () => [today + 1, today + 1],
		YESTERDAY: () => [today - 1, today - 1],
		THE_PAST_7_DAYS: () => [today - 6, today],
		THE_NEXT_7_DAYS: () => [today, today + 6],
		THE_PAST_30_DAYS: () => [today - 29, today],
		THE_NEXT_30_DAYS: () => [today, today + 29],
	}[name];
	return around ? around() : [today - 31, today + 31];
}

/** Below, within or above what a condition names. */
function compared(field, value, condition, now) {
	if (condition.date_time_value) {
		const [first, last] = daysOf(condition.date_time_value, now);
		const day = dayOf(value);
		return day < first ? -1 : Number(day > last);
	}
	return Math.sign(Number(value) - condition.number_value?.value);
}

const SIZES = {
	IS_GREATER: (size) => size > 0,
	IS_GREATER_OR_EQUAL: (size) => size >= 0,
	IS_LESS: (size) => size < 0,
	IS_LESS_OR_EQUAL: (size) => size <= 0,
};

function isSame(field, value, condition, now) {
	if (condition.date_time_value || condition.number_value) {
		return compared(field, value, condition, now) === 0;
	}
	if (condition.bool_value) return Boolean(value) === condition.bool_value.value;
	const wanted = (condition.user_value ?? condition.string_value).value;
	const texts = textsOf(field, value);
	return wanted.length === texts.length && wanted.every((text) => texts.includes(text));
}

function holds(field, value, condition) {
	const wanted = (condition.user_value ?? condition.string_value)?.value ?? [];
	const texts = textsOf(field, value);
	const isWhole = !['TEXT', 'URL', 'PHONE_NUMBER', 'EMAIL', 'LOCATION'].includes(kindOf(field));
	return wanted.some((text) => texts.some((own) => (isWhole ? own === text : own.includes(text))));
}

const isNothing = (value) => value === undefined || value === '' || value?.length === 0;

/** Whether a record meets a condition. */
function meets(field, value, condition, now) {
	const operator = condition.operator.replace('OPERATOR_', '');
	if (operator === 'IS_EMPTY') return isNothing(value);
	if (operator === 'IS_NOT_EMPTY') return !isNothing(value);
	if (operator === 'IS_NOT') return !isSame(field, value, condition, now);
	if (operator === 'DOES_NOT_CONTAIN') return !holds(field, value, condition);
	if (isNothing(value) && !condition.bool_value) return false;
	if (operator === 'IS') return isSame(field, value, condition, now);
	if (operator === 'CONTAINS') return holds(field, value, condition);
	return SIZES[operator](compared(field, value, condition, now));
}

/** How two cells of a field are ordered. */
function order(field, a, b) {
	if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b));
	if (isNumber(a)) return a - b;
	return textsOf(field, a).join().localeCompare(textsOf(field, b).join(), 'zh');
}

module.exports = { stored, meets, order };
