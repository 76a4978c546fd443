export interface PackedPackage {
	folder: string;
	manifest: { name: string; n8n: { nodes: string[]; credentials: string[] } };
	holds(path: string): boolean;
	remove(): void;
}

/** Packs the built package and unpacks the tarball, as an installation does. */
export function unpackPackage(): PackedPackage;
