import type { ICredentialDataDecryptedObject, ICredentialType } from 'n8n-workflow';

/** What the user entered, by the name of the credential type. */
export type CredentialValues = Record<string, ICredentialDataDecryptedObject>;

export interface CredentialOptions {
	credentials?: CredentialValues;
	credentialTypes?: ICredentialType[];
}
