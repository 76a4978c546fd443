import { encode } from '../../../nodes/shared/operation/encode';
import type { Encoding, Field } from '../../../nodes/shared/operation/types';

const SHANGHAI = 'Asia/Shanghai';

const written = (as: Encoding, value: unknown, limits?: Field['limits']) =>
	encode({ displayName: 'A', name: 'a', type: 'string', default: '', as, limits }, value, SHANGHAI);

describe('a date, in the time zone of the workflow', () => {
	it.each<[Encoding, unknown, unknown]>([
		['seconds', '2026-03-01T09:00', 1772326800],
		['seconds', '2026-03-01T09:00:00+00:00', 1772355600],
		['seconds', 1772326800, 1772326800],
		['seconds', 1772326800000, 1772326800],
		['seconds', '1772326800', 1772326800],
		['milliseconds', '2026-03-01T09:00', 1772326800000],
		['milliseconds', 1772326800, 1772326800000],
		['dayStart', '2026-03-01T23:59', 1772294400],
		['dayStart', '2026-03-01', 1772294400],
		['dayStart', '2026-02-28T17:00:00Z', 1772294400],
		['day', '2026-02-28T17:00:00Z', '2026-03-01'],
		['compactDay', '2026-03-01', '20260301'],
		['compactTime', '2026-03-01T01:30:00Z', '20260301093000'],
		['rfc3339', '2026-03-01T01:30:00Z', '2026-03-01T09:30:00+08:00'],
		['timeOfDay', '09:30', 34200],
		['timeOfDay', '9:30:15', 34215],
		['timeOfDay', '24:00', 86400],
		['timeOfDay', 34200, 34200],
		['minutes', 90, 5400],
	])('as %s: %j is %j', (as, value, expected) => {
		expect(written(as, value)).toBe(expected);
	});

	it.each<[Encoding, unknown]>([
		['seconds', 'tomorrow-ish'],
		['seconds', Number.NaN],
		['dayStart', {}],
		['timeOfDay', '24:01'],
		['timeOfDay', '9.30'],
		['timeOfDay', 90_000],
	])('as %s: %j is refused', (as, value) => {
		expect(() => written(as, value)).toThrow(/^must be a (date and )?time such as/);
	});
});

it('takes times of the next day where the field says so', () => {
	expect(written('timeOfDay', '30:00', { max: 2 * 86_400 })).toBe(108_000);
	expect(() => written('timeOfDay', '49:00', { max: 2 * 86_400 })).toThrow(
		'must be a time such as',
	);
});

describe('a length of time in minutes', () => {
	it('is held against limits in minutes', () => {
		expect(written('minutes', '360', { max: 360 })).toBe(21_600);
		expect(() => written('minutes', 361, { max: 360 })).toThrow('is 361, at most 360 is possible');
	});
});

describe('degrees as millionths', () => {
	it.each([
		[30.54703, 30_547_030],
		['-104.062890', -104_062_890],
		[0.000_000_4, 0],
		[1.005_001, 1_005_001],
	])('%j are %j', (degrees, expected) => {
		expect(written('millionths', degrees)).toBe(expected);
	});

	it('are held against limits in degrees', () => {
		expect(() => written('millionths', 90.5, { max: 90 })).toThrow(
			'is 90.5, at most 90 is possible',
		);
	});
});

describe('an amount in yuan', () => {
	it('is sent as the exact number of fen, for every amount up to 1,000 yuan', () => {
		const wrong: string[] = [];
		for (let fen = 0; fen <= 100_000; fen++) {
			const amount = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
			if (written('fen', amount) !== fen || written('fen', Number(amount)) !== fen)
				wrong.push(amount);
		}
		expect(wrong).toEqual([]);
	});

	it.each(['0.001', '-1', '1,000', 'one', '1e21', '1.234'])('of %s is refused', (amount) => {
		expect(() => written('fen', amount)).toThrow('must be an amount in yuan');
	});

	it('is held against limits in yuan', () => {
		expect(() => written('fen', '0.29', { min: 0.3 })).toThrow('is 0.29, at least 0.3 is needed');
		expect(written('fen', '0.3', { min: 0.3 })).toBe(30);
	});
});
