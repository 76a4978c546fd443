import { everyOperation } from '../support/every-operation';

const byId = (value: string) => ({ __rl: true, mode: 'id', value });

everyOperation('weComCivic', {
	samples: {
		'grid.update.gridId': byId('grid-east-1'),
		'grid.update.parentId': byId('grid-west'),
		'category.update.categoryId': byId('category-lamps'),
		'category.update.level': 2,
		'category.update.parentId': byId('category-noise'),
	},
	stateful: ['grid.update', 'category.update'],
});
