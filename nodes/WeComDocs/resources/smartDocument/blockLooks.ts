/** Alignments and colours of blocks, as page 101623 names them. */

export const ALIGNMENTS = ['Center', 'Justify', 'Left', 'Right'].map((name) => ({
	name,
	value: `TEXT_ALIGN_${name.toUpperCase()}`,
}));

const optionsOf = (names: string[], ending: string) =>
	names.map((value) => ({
		name: value
			.split('_')
			.map((word) => word[0].toUpperCase() + word.slice(1))
			.join(' '),
		value: value + ending,
	}));

export const BACKGROUNDS = optionsOf(
	[
		'accent_blue',
		'blue',
		'cyan',
		'dark',
		'default',
		'green',
		'grey',
		'light_accent_blue',
		'light_blue',
		'light_cyan',
		'light_green',
		'light_grey',
		'light_orange',
		'light_purple',
		'light_red',
		'light_yellow',
		'orange',
		'purple',
		'red',
		'yellow',
	],
	'_background',
);

export const BORDERS = optionsOf(
	['blue', 'default', 'green', 'grey', 'orange', 'purple', 'red', 'rose_red', 'sky_blue', 'yellow'],
	'',
);
