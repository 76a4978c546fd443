import { mapping } from '../shared/pickers';

/** The fields of the staff roster that can be changed one by one. */
const getRosterFields = mapping([], async (read) => {
	const { FIELDS_CALL } = await import('./resources/staff/definitions');
	const { mapperFieldsOf } = await import('./resources/staff/form');
	return mapperFieldsOf(await read(FIELDS_CALL.path));
});

export const resourceMapping = { getRosterFields };
