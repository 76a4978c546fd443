import type { INodePropertyOptions } from 'n8n-workflow';

const HUES: Record<string, string> = {
	accentBlueLighten: 'Blue',
	chromeAmberLighten: 'Amber',
	chromeCyanLighten: 'Cyan',
	chromeMintLighten: 'Mint',
	chromeOrangeLighten: 'Orange',
	chromePinkLighten: 'Pink',
	chromeRedLighten: 'Red',
	chromeVioletLighten: 'Violet',
	fillColorGray: 'Gray',
};

/** The levels of each color, as WeCom counts them. */
const LEVELS = [3, 4, 5];

export const COLORS: INodePropertyOptions[] = Object.entries(HUES)
	.flatMap(([value, name]) =>
		LEVELS.map((level) => ({ name: `${name} ${level}`, value: `${value}_${level}` })),
	)
	.sort((a, b) => a.name.localeCompare(b.name, 'en'));
