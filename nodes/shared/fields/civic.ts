import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

/** A grid: a part of a town or district that some members look after. */
export function gridField(field: Given): Field {
	return locator({
		thing: 'Grid',
		search: 'searchGrids',
		idPlaceholder: 'grid_id',
		id: ANY_ID,
		description:
			'The grid (网格): choose from the list, or give the ID that Grid → Get Many shows as grid_id',
		...field,
	});
}

const CATEGORY = {
	thing: 'Category',
	search: 'searchEventCategories',
	idPlaceholder: 'category_id',
	id: ANY_ID,
	description:
		'The category (事件类别): choose from the list, or give the ID that Category → Get Many shows as category_id',
};

export function eventCategoryField(field: Given): Field {
	return locator({ ...CATEGORY, ...field });
}

/** A category of the first level, which others may stand below. */
export function topEventCategoryField(field: Given): Field {
	return locator({ ...CATEGORY, search: 'searchTopEventCategories', ...field });
}

export function siteCodeField(field: Given): Field {
	return locator({
		thing: 'Site Code',
		search: 'searchSiteCodes',
		idPlaceholder: 'siteid',
		id: ANY_ID,
		description:
			'The site code (场所码): choose from the list, or give the ID that Site Code → Get Many shows',
		...field,
	});
}
