import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

const MOST_COMPANIES = 1000;
const MOST_CONTACTS = 2000;
const MOST_IN_COMPANY = 200;
const MOST_HEADS = 5;
const HEAD = 2;

/** A person, and the company the person belongs to. */
export interface Row {
	run: OperationRun;
	row: IDataObject;
}

export interface Company {
	/** As the API takes it. */
	sent: IDataObject;
	rows: Row[];
}

/**
 * People put together by company: one name and one ID are one company.
 *
 * @throws NodeOperationError where a company has too many of them
 */
export function companiesOf(rows: Row[]): Company[] {
	const companies = new Map<string, Company>();
	for (const entry of rows) {
		const { contact, ...details } = entry.row;
		const key = JSON.stringify([details.corp_name, details.custom_id]);
		const company = companies.get(key) ?? { sent: { contact_info_list: [] }, rows: [] };
		companies.set(key, company);
		company.sent = { ...details, ...company.sent };
		(company.sent.contact_info_list as IDataObject[]).push(contact as IDataObject);
		company.rows.push(entry);
		checkSize(company, entry);
	}
	return [...companies.values()];
}

function checkSize({ sent, rows }: Company, { run }: Row): void {
	if (rows.length > MOST_IN_COMPANY) {
		throw run.error(
			`The company ${String(sent.corp_name)} has more than ${MOST_IN_COMPANY} contacts`,
			'One import takes no more of a company. Nothing was sent.',
		);
	}
	const heads = (sent.contact_info_list as IDataObject[]).filter(
		({ identity_type: role }) => role === HEAD,
	);
	if (heads.length <= MOST_HEADS) return;
	throw run.error(
		`The company ${String(sent.corp_name)} has more than ${MOST_HEADS} heads`,
		'Give the others the role Member. Nothing was sent.',
	);
}

/** As many companies at a time as one import takes, none of them divided. */
export function batchesOf(companies: Company[]): Company[][] {
	const batches: Company[][] = [];
	let contacts = Infinity;
	for (const company of companies) {
		const current = batches.at(-1);
		contacts += company.rows.length;
		if (!current || current.length === MOST_COMPANIES || contacts > MOST_CONTACTS) {
			batches.push([company]);
			contacts = company.rows.length;
		} else {
			current.push(company);
		}
	}
	return batches;
}
