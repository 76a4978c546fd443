import type { Field } from '../../../shared/operation';

const METERS = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000];
const MOST_PLACES = 500;

const degrees = (
	displayName: string,
	name: string,
	send: string,
	most: number,
	example: string,
): Field => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { numberPrecision: 6 },
	required: true,
	default: '',
	placeholder: example,
	description: `Degrees with up to six decimals in China's GCJ-02 system, as Tencent Maps shows them, from -${most} to ${most}`,
	send,
	as: 'millionths',
	limits: { min: -most, max: most },
});

/** Where people check in, in a rule that changes. */
export const PLACES: Field[] = [
	{
		displayName: 'Locations',
		name: 'locations',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Location',
		default: {},
		description: 'Places where members check in (打卡地点), with how far off they may be',
		limits: { items: MOST_PLACES },
		options: [
			{
				displayName: 'Location',
				name: 'location',
				send: 'body.group.loc_infos[]',
				values: [
					{
						displayName: 'Name',
						name: 'title',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'Head office',
						description: 'What the place is called, 40 characters at most',
						send: 'loc_title',
						limits: { chars: 40 },
					},
					{
						displayName: 'Address',
						name: 'address',
						type: 'string',
						required: true,
						default: '',
						description: 'Where it is, 40 characters at most',
						send: 'loc_detail',
						limits: { chars: 40 },
					},
					degrees('Latitude', 'latitude', 'lat', 90, '30.547030'),
					degrees('Longitude', 'longitude', 'lng', 180, '104.062890'),
					{
						displayName: 'Distance',
						name: 'distance',
						type: 'options',
						options: METERS.map((meters) => ({ name: `${meters} Meters`, value: meters })),
						default: 300,
						required: true,
						description: 'How far from it members may check in',
						send: 'distance',
					},
				],
			},
		],
	},
	{
		displayName: 'Wi-Fi',
		name: 'wifi',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Wi-Fi',
		default: {},
		description:
			'Networks in which members check in; one whose router has several addresses has an entry for each',
		limits: { items: MOST_PLACES },
		options: [
			{
				displayName: 'Wi-Fi',
				name: 'network',
				send: 'body.group.wifimac_infos[]',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						required: true,
						default: '',
						description: 'The name of the network, 40 characters at most',
						send: 'wifiname',
						limits: { chars: 40 },
					},
					{
						displayName: 'MAC Address',
						name: 'mac',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'c0:7b:bc:37:f8:d3',
						description: 'The address (BSSID) of the router, six pairs of hex digits with colons',
						send: 'wifimac',
						limits: {
							pattern: {
								regex: /^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}$/,
								hint: 'must be a MAC address such as c0:7b:bc:37:f8:d3',
							},
						},
					},
				],
			},
		],
	},
];

const forPlaces = (...places: string[]): Field['displayOptions'] => ({ show: { places } });

const [LOCATIONS, WIFI] = PLACES;

/** Where people check in, in a new rule, which needs one of the two. */
export const NEEDED_PLACES: Field[] = [
	{
		displayName: 'Check In At',
		name: 'places',
		type: 'options',
		options: [
			{ name: 'Locations', value: 'locations' },
			{ name: 'Locations and Wi-Fi', value: 'both', description: 'One of the two is enough' },
			{ name: 'Wi-Fi', value: 'wifi' },
		],
		default: 'locations',
		description: 'What tells that members are where they work',
	},
	{ ...LOCATIONS, required: true, displayOptions: forPlaces('locations', 'both') },
	{ ...WIFI, required: true, displayOptions: forPlaces('wifi', 'both') },
];
