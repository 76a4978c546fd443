import { everyOperation } from '../support/every-operation';

const SPACE = 's.wwsimulator00000001.100001AAA';
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

everyOperation('weComDrive', {
	samples: {
		'file.download.fileId': byId(`${SPACE}_f.300002AAA`),
		'file.upload.binaryPropertyName': 'data',
		'file.upload.skipCard': false,
	},
	stateful: ['file.download'],
});
