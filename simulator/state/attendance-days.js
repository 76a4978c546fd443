/** Days by China's clock, in numbers that count on. */

const MINUTE = 60;
const DAY = 86_400;
const AHEAD = 8 * 3600;
const THURSDAY = 4;
const SATURDAY = 6;

const dayOf = (timestamp) => Math.floor((timestamp + AHEAD) / DAY);
const startOf = (day) => day * DAY - AHEAD;
const timeOn = (day, hour) => startOf(day) + hour * 3600;
const isMidnight = (timestamp) => (timestamp + AHEAD) % DAY === 0;

/** The first of all days was a Thursday. */
const isWorkday = (day) => (day + THURSDAY) % 7 !== 0 && (day + THURSDAY) % 7 !== SATURDAY;

/** `{ yearmonth: 202603, ofMonth: 1 }` */
function partsOf(day) {
	const date = new Date(day * DAY * 1000);
	return {
		yearmonth: date.getUTCFullYear() * 100 + date.getUTCMonth() + 1,
		ofMonth: date.getUTCDate(),
	};
}

/** Whether the month has that day. */
function isDay(yearmonth, ofMonth) {
	const last = new Date(Date.UTC(Math.floor(yearmonth / 100), yearmonth % 100, 0)).getUTCDate();
	return ofMonth >= 1 && ofMonth <= last;
}

module.exports = { DAY, dayOf, isDay, isMidnight, isWorkday, MINUTE, partsOf, startOf, timeOn };
