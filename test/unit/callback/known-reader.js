const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseStringPromise } = require('xml2js');

const SAMPLES = join(__dirname, '../../../../shared/api/samples/callbacks');
const FACTS = join(__dirname, '../../../../shared/api/events.json');

exports.readAsKnownLibrary = async (xml) => {
	const root = await parseStringPromise(xml, {
		explicitArray: false,
		ignoreAttrs: true,
		explicitRoot: false,
		charkey: '#text',
		includeWhiteChars: true,
	});
	return root;
};

/** Names and texts of the samples, or none where they are not beside the project. */
exports.samples = () =>
	existsSync(SAMPLES)
		? readdirSync(SAMPLES)
				.filter((name) => name.endsWith('.xml'))
				.map((name) => ({ name, xml: readFileSync(join(SAMPLES, name), 'utf8') }))
		: [];

exports.eventFacts = () => (existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) : []);
