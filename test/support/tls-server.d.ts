import type { CertificateFiles } from './certificate';

export interface TlsServer {
	url: string;
	/** The names in the certificates of those who got through. */
	callers: string[];
	close(): Promise<void>;
}

export function startTlsServer(options: {
	own: CertificateFiles;
	/** Certificates, as PEM. */
	accepts: string[];
	answer: string;
}): Promise<TlsServer>;
