import { everyOperation } from '../support/every-operation';

everyOperation('weComLive', {
	samples: { pictureBinaries: 'image', pictureMediaIds: 'media-seeded-image' },
});
