import type { INodeType } from 'n8n-workflow';

import type { Operation, Resource } from '../../../nodes/shared/operation';
import { WeComCalendar } from '../../../nodes/WeComCalendar/WeComCalendar.node';
import { resources as calendar } from '../../../nodes/WeComCalendar/resources';
import { WeComContacts } from '../../../nodes/WeComContacts/WeComContacts.node';
import { resources as contacts } from '../../../nodes/WeComContacts/resources';
import { WeComCustomers } from '../../../nodes/WeComCustomers/WeComCustomers.node';
import { resources as customers } from '../../../nodes/WeComCustomers/resources';
import { WeComOutreach } from '../../../nodes/WeComOutreach/WeComOutreach.node';
import { resources as outreach } from '../../../nodes/WeComOutreach/resources';
import { WeComRobot } from '../../../nodes/WeComRobot/WeComRobot.node';
import { resources as robot } from '../../../nodes/WeComRobot/resources';
import { WeComSchool } from '../../../nodes/WeComSchool/WeComSchool.node';
import { resources as school } from '../../../nodes/WeComSchool/resources';
import { WeCom } from '../../../nodes/WeCom/WeCom.node';
import { resources as wecom } from '../../../nodes/WeCom/resources';

/** Every node with the tables it is made from. */
export const NODES: Array<{ node: INodeType; resources: Resource[] }> = [
	{ node: new WeCom(), resources: wecom },
	{ node: new WeComCalendar(), resources: calendar },
	{ node: new WeComContacts(), resources: contacts },
	{ node: new WeComCustomers(), resources: customers },
	{ node: new WeComOutreach(), resources: outreach },
	{ node: new WeComRobot(), resources: robot },
	{ node: new WeComSchool(), resources: school },
];

interface NamedOperation {
	name: string;
	node: INodeType;
	resource: Resource;
	operation: Operation;
}

/** All that call an endpoint. */
export const OPERATIONS: NamedOperation[] = NODES.flatMap(({ node, resources }) =>
	resources.flatMap((resource) =>
		resource.operations
			.filter(({ request }) => request.path !== '')
			.map((operation) => ({
				name: `${node.description.displayName}: ${operation.action}`,
				node,
				resource,
				operation,
			})),
	),
);
