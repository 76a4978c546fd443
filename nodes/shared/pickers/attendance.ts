import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain, paged } from './results';

/** The field beside a shift that names the attendance rule the shift belongs to. */
const RULE_FIELD = 'rule';
const REST: INodeListSearchItems = { name: 'Rest (休息)', value: '0' };

export async function searchAttendanceRules(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const entries = (await rules(this)).map(({ groupid, groupname }) => ({
			name: `${String(groupname)} (${String(groupid)})`,
			value: String(groupid),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

/** The shifts of the rule that is chosen beside; of every rule where none can be told. */
export async function searchShifts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const chosen = String(this.getCurrentNodeParameter(RULE_FIELD, { extractValue: true }) ?? '');
		const all = await rules(this);
		const own = all.filter(({ groupid }) => String(groupid) === chosen);
		const shifts = (own.length > 0 ? own : all).flatMap(shiftsOf);
		return paged(matching([REST, ...shifts], filter), paginationToken);
	});
}

async function rules(context: ILoadOptionsFunctions): Promise<IDataObject[]> {
	const { group } = await (
		await reader(context)
	)('/cgi-bin/checkin/getcorpcheckinoption', undefined, {});
	return (group ?? []) as IDataObject[];
}

function shiftsOf({ groupname, schedulelist }: IDataObject): INodeListSearchItems[] {
	return ((schedulelist ?? []) as IDataObject[])
		.filter(({ schedule_id: id }) => String(id) !== REST.value)
		.map(({ schedule_id: id, schedule_name: name }) => ({
			name: `${String(name)} (${String(groupname)}, ${String(id)})`,
			value: String(id),
		}));
}
