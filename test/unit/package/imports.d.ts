export interface SourceImport {
	file: string;
	/** A path from the root of the repository, or the name of a module. */
	target: string;
	isRelative: boolean;
	/** Gone once compiled. */
	typesOnly: boolean;
}

/** Every import in nodes/ and credentials/. */
export function sourceImports(): SourceImport[];

export function importsOf(file: string, text: string): SourceImport[];
