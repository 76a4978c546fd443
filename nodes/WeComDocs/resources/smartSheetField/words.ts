import type { INodePropertyOptions } from 'n8n-workflow';

/** How 20 April 2018 is shown, by the form that says so. */
export const LAYOUTS: INodePropertyOptions[] = [
	{ name: '20/4/2018', value: 'd/m/yyyy' },
	{ name: '2018-04-20', value: 'yyyy-mm-dd' },
	{ name: '2018-04-20 14:00', value: 'yyyy-mm-dd hh:mm' },
	{ name: '2018/4/20', value: 'yyyy/m/d' },
	{ name: '2018年4月20日', value: 'yyyy"年"m"月"d"日"' },
	{ name: '2018年4月20日 14:00', value: 'yyyy"年"m"月"d"日" hh:mm' },
	{ name: '2018年4月20日 星期五', value: 'yyyy"年"m"月"d"日" dddd' },
	{ name: '4/20/2018', value: 'm/d/yyyy' },
	{ name: '4月20日', value: 'm"月"d"日"' },
];

const NAMES: Record<string, string> = {
	AED: 'UAE Dirham',
	AUD: 'Australian Dollar',
	BRL: 'Brazilian Real',
	CAD: 'Canadian Dollar',
	CHF: 'Swiss Franc',
	CNY: 'Chinese Yuan',
	EUR: 'Euro',
	GBP: 'British Pound',
	HKD: 'Hong Kong Dollar',
	IDR: 'Indonesian Rupiah',
	INR: 'Indian Rupee',
	JPY: 'Japanese Yen',
	KRW: 'Korean Won',
	MOP: 'Macanese Pataca',
	MXN: 'Mexican Peso',
	MYR: 'Malaysian Ringgit',
	PHP: 'Philippine Peso',
	PLN: 'Polish Zloty',
	RUB: 'Russian Ruble',
	SGD: 'Singapore Dollar',
	THB: 'Thai Baht',
	TRY: 'Turkish Lira',
	TWD: 'New Taiwan Dollar',
	USD: 'US Dollar',
	VND: 'Vietnamese Dong',
};

const SHADES = [
	'Light Red 1',
	'Light Orange 1',
	'Light Sky Blue 1',
	'Light Green 1',
	'Light Purple 1',
	'Light Pink 1',
	'Light Gray 1',
	'White',
	'Gray',
	'Light Blue 1',
	'Light Blue 2',
	'Blue',
	'Light Sky Blue 2',
	'Sky Blue',
	'Light Green 2',
	'Green',
	'Light Red 2',
	'Red',
	'Light Orange 2',
	'Orange',
	'Light Yellow 1',
	'Light Yellow 2',
	'Yellow',
	'Light Purple 2',
	'Purple',
	'Light Pink 2',
	'Pink',
];

const byName = (options: INodePropertyOptions[]) =>
	[...options].sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const CURRENCIES = byName(
	Object.entries(NAMES).map(([code, name]) => ({
		name: `${name} (${code})`,
		value: `CURRENCY_TYPE_${code}`,
	})),
);

/** The colors of options, in the order in which WeCom counts them. */
export const COLORS = byName(SHADES.map((name, index) => ({ name, value: index + 1 })));
