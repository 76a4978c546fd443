export interface CertificateFiles {
	certificate: string;
	privateKey: string;
}

/** Times are milliseconds from now. */
export function makeCertificate(options?: {
	name?: string;
	from?: number;
	until?: number;
}): CertificateFiles;
