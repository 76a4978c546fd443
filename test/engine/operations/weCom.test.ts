import { everyOperation } from '../support/every-operation';

everyOperation('weCom', {
	samples: {
		'media.uploadByUrl.md5': '9e107d9d372bb6826bd81d3542a419d6',
		'media.getUploadResult.jobId': 'uploadjob-seeded',
	},
});
