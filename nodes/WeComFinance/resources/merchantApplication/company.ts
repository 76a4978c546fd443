import type { Field } from '../../../shared/operation';

/** What the company trades in, by WeCom's numbers from 1 on. */
const TRADES = [
	'Catering (餐饮)',
	'Retail (零售)',
	'Fresh Food (食品生鲜)',
	'Antiques and Replicas (文物经营/文物复制品销售)',
	'Real Estate (房地产)',
	'Estate Agency (房产中介)',
	'Pet Hospital (宠物医院)',
	'Health and Medical Products (保健器械/医疗器械/非处方药品)',
	'Other Private Hospital or Clinic (其他私立/民营医院/诊所)',
	'Resident Services (居民生活服务)',
	'Travel Agency (旅行社)',
	'Internet Cafe (网吧)',
	'Cinema (院线影城)',
	'Consulting or Tickets (咨询/娱乐票务)',
	'Scenic Spot or Hotel (景区/酒店)',
	'Leisure and Tourism (休闲娱乐/旅游服务)',
	'Shows and Sports (演出赛事)',
	'Arcade or Karaoke (游艺厅/KTV)',
	'Shipping (船舶/海运服务)',
	'Railway (铁路客运)',
	'Cable TV (有线电视缴费)',
	'Other Fees (其他缴费)',
	'Express Delivery (快递)',
	'Logistics (物流)',
	'Instant Delivery (速送)',
	'Insurance (保险业务)',
	'Parking (停车缴费)',
	'Training (培训机构)',
	'City Transport (城市公共交通)',
	'Motorway Tolls (高速公路收费)',
	'Private Dental, Eye or Beauty Clinic (私立/民营口腔及眼科、医疗美容医院/诊所)',
];

export const TRADE: Field = {
	displayName: 'Trade',
	name: 'trade',
	type: 'options',
	options: TRADES.map((name, index) => ({ name, value: index + 1 })).sort((a, b) =>
		a.name.localeCompare(b.name, 'en'),
	),
	required: true,
	default: 2,
	description:
		'What the merchant does (经营范围). Companies may choose any; individuals, organizations and institutions only some, as the page of the method lists.',
	send: 'body.business_id',
};

export const ORGANIZATION: Field = {
	displayName: 'Organization Type',
	name: 'organizationType',
	type: 'options',
	options: [
		{ name: 'Company (企业)', value: 0 },
		{ name: 'Individual Business (个体)', value: 1 },
		{ name: 'Public Institution (事业单位)', value: 3 },
		{ name: 'Social Organization (社会团体组织)', value: 2 },
	],
	required: true,
	default: 0,
	description: 'What kind of body applies (主体类型); further fields depend on it',
	send: 'body.organization_type',
};
