/** Languages whose value is not their name in capitals (page 101623). */
const WRITTEN: Record<string, string> = {
	'C++': 'CPP',
	'C#': 'CSHARP',
	'F#': 'FSHARP',
	'PL/SQL': 'PLSQL',
	'VB.NET': 'VBNET',
	WEBASSEMBLY: 'WASM',
};

const BEGINNING = 'CODE_LANGUAGE_';

/** The API's value for the name of a language; one that is such a value already stays. */
export function languageValue(name: string): string {
	const capitals = name.trim().toUpperCase();
	if (capitals.startsWith(BEGINNING)) return capitals;
	return BEGINNING + (WRITTEN[capitals] ?? capitals.replace(/[ -]/g, '_'));
}
