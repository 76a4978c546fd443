import { appField } from '../../shared/fields';
import type { Field } from '../../shared/operation';

export const SUITE_APP: Field = appField({
	displayName: 'Suite App',
	name: 'agentId',
	send: 'body.agentid',
	description:
		'The app (应用) by its AgentId, which only old third-party suites of several apps (多应用套件) must give',
});
