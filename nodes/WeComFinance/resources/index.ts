import { bill } from './bill';
import { fundFlow } from './fundFlow';
import { invoice } from './invoice';
import { merchant } from './merchant';
import { merchantApplication } from './merchantApplication';
import { order } from './order';
import { collection } from './payments/collection';
import { memberPayment } from './payments/memberPayment';
import { redPacket } from './payments/redPacket';
import { refund } from './refund';

export const resources = [
	bill,
	redPacket,
	memberPayment,
	collection,
	fundFlow,
	invoice,
	merchant,
	merchantApplication,
	order,
	refund,
];
