import type { INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { WeComMail } from '../../nodes/WeComMail/WeComMail.node';
import { byId } from './support/forms';
import { itemsWith, wecom } from './support/wecom';

const corp = wecom();

const update = async (updateFields: INodeParameters, cells: object[] = [{}]) =>
	await corp.run(
		new WeComContacts(),
		{ resource: 'member', operation: 'update', userId: byId('zhangwei'), updateFields },
		{ items: itemsWith(...(cells as never[])) },
	);

const sent = () => corp.calls('user/update').map(({ body }) => body);

describe('Clear Fields of an update', () => {
	it('empties what it names, texts and lists, and leaves the rest as it is', async () => {
		const clearFields = ['position', 'directLeader', 'bizMailAliases'];
		const { error } = await update({ clearFields, telephone: '' });

		expect(error).toBeUndefined();
		expect(sent()).toEqual([
			{
				userid: 'zhangwei',
				position: '',
				direct_leader: [],
				biz_mail_alias: { item: [] },
			},
		]);
		expect(corp.simulator.state.members.get('zhangwei')).toMatchObject({
			name: '张伟',
			position: '',
			direct_leader: [],
		});
	});

	it('gives way, item by item, to a value', async () => {
		const { error } = await update({ clearFields: ['address'], address: '={{ $json.address }}' }, [
			{ address: '东湖路 1 号' },
			{ address: '' },
			{},
		]);

		expect(error).toBeUndefined();
		expect(sent().map(({ address }) => address)).toEqual(['东湖路 1 号', '', '']);
	});

	it('takes names from an expression, as text too', async () => {
		const { error } = await update({ clearFields: '={{ $json.names }}' }, [
			{ names: 'position, address' },
			{ names: '' },
		]);

		expect(error).toBeUndefined();
		expect(sent()).toEqual([
			{ userid: 'zhangwei', position: '', address: '' },
			{ userid: 'zhangwei' },
		]);
	});

	it('refuses a name of what cannot be emptied', async () => {
		const { error } = await update({ clearFields: ['gender'] });

		expect(error?.message).toContain('Clear Fields must be one of');
		expect(sent()).toEqual([]);
	});

	it('counts as something given where one of several fields is needed', async () => {
		const { error } = await corp.run(new WeComMail(), {
			resource: 'mailGroup',
			operation: 'update',
			groupId: byId('sales@corp.example.com'),
			updateFields: { whoMaySend: 3, clearFields: ['senderTags'] },
		});

		expect(error).toBeUndefined();
		expect(corp.calls('exmail/group/update')[0].body).toMatchObject({
			allow_type: 3,
			allow_taglist: { list: [] },
		});
	});
});
