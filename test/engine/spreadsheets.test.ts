import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComDocs } from '../../nodes/WeComDocs/WeComDocs.node';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDocs();

const form = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'spreadsheet',
	operation,
	documentId: 'doc-seeded-sheet',
	sheetId: byId('sheet-seeded'),
	...more,
});

const ROWS = 'spreadsheet/get_sheet_range_data';
const CHANGES = 'wedoc/spreadsheet/batch_update';

async function rows(more: INodeParameters = {}): Promise<IDataObject[]> {
	const { items, error } = await corp.run(node, form('getRows', more));
	if (error) throw error;
	return jsonOf(items);
}

const write = async (operation: string, items: IDataObject[], more: INodeParameters = {}) =>
	await corp.run(node, form(operation, more), { items: itemsWith(...items) });

describe('Get Rows', () => {
	it('gives one item a row of the whole sheet, with its headers as keys', async () => {
		expect(await rows()).toEqual([
			{ row_number: 2, 姓名: '张三', 金额: '12.5', 编号: '007' },
			{ row_number: 3, 姓名: '李四', 金额: '8', 编号: '008' },
		]);
	});

	it('recognises numbers if asked, and leaves what only looks like one', async () => {
		const [first] = await rows({ additionalFields: { recogniseNumbers: true } });

		expect(first).toEqual({ row_number: 2, 姓名: '张三', 金额: 12.5, 编号: '007' });
	});

	it('reads a range without headers under the letters of its columns', async () => {
		expect(await rows({ range: 'B2:C3', hasHeader: false })).toEqual([
			{ row_number: 2, B: '12.5', C: '007' },
			{ row_number: 3, B: '8', C: '008' },
		]);
	});

	it('takes whole columns', async () => {
		expect(await rows({ range: 'a:b' })).toEqual([
			{ row_number: 2, 姓名: '张三', 金额: '12.5' },
			{ row_number: 3, 姓名: '李四', 金额: '8' },
		]);
	});

	it('reads a range that is larger than one call takes in several, and loses no row', async () => {
		const many = Array.from({ length: 2500 }, (_, index) => ({ 号: `${index}`, 名: `n${index}` }));
		await write('writeRows', many, { start: 'A1' });
		const before = corp.calls(`wedoc/${ROWS}`).length;
		const read = await rows({ range: 'A1:B2501' });

		expect(corp.calls(`wedoc/${ROWS}`)).toHaveLength(before + 3);
		expect(read.map(({ 号 }) => 号)).toEqual(many.map(({ 号 }) => 号));
	});

	it.each([['B5:A1'], ['A1:B2:C3'], ['1:2']])(
		'refuses %s before anything is sent',
		async (range) => {
			const { error } = await corp.run(node, form('getRows', { range }));

			expect(error?.message).toContain('Range must be cells such as A1:D20');
			expect(corp.calls(`wedoc/${ROWS}`)).toEqual([]);
		},
	);
});

describe('Write Rows', () => {
	it('writes all items together below their names, links and lists too', async () => {
		const { items, error } = await write(
			'writeRows',
			[
				{ Name: 'Ann', Amount: 3, Paid: true, Site: { text: 'Home', url: 'https://a.example' } },
				{ Name: 'Bob', Tags: ['x', 'y'] },
			],
			{ start: 'E10' },
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{
				docid: 'doc-seeded-sheet',
				sheet_id: 'sheet-seeded',
				range: 'E10:I12',
				rows: 3,
				updated_cells: 15,
			},
		]);
		expect(await rows({ range: 'E10:I12' })).toEqual([
			{
				row_number: 11,
				Name: 'Ann',
				Amount: '3',
				Paid: 'TRUE',
				Site: { text: 'Home', url: 'https://a.example' },
				Tags: '',
			},
			{ row_number: 12, Name: 'Bob', Amount: '', Paid: '', Site: '', Tags: 'x, y' },
		]);
	});

	it('writes what it read, unchanged', async () => {
		const read = await rows();
		await write('writeRows', read);

		expect(await rows()).toEqual(read);
	});

	it('takes rows of the form, as an agent gives them, and the look of their text', async () => {
		const { error } = await corp.run(
			node,
			form('writeRows', {
				start: 'A5',
				source: 'json',
				rows: '[["王五", 7], ["赵六", 9]]',
				additionalFields: { bold: true, color: '#FF8800' },
			}),
		);
		const [{ cell_value, cell_format }] =
			corp.calls(CHANGES)[0].body.requests[0].update_range_request.grid_data.rows[0].values;

		expect(error).toBeUndefined();
		expect(cell_value).toEqual({ text: '王五' });
		expect(cell_format).toEqual({
			text_format: { bold: true, color: { red: 255, green: 136, blue: 0, alpha: 255 } },
		});
		expect(await rows({ range: 'A5:B6', hasHeader: false })).toEqual([
			{ row_number: 5, A: '王五', B: '7' },
			{ row_number: 6, A: '赵六', B: '9' },
		]);
	});

	it('writes more than one call takes in several, and says which failed', async () => {
		const wide = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`c${i}`, i]));
		corp.simulator.faults.add({ path: `/cgi-bin/${CHANGES}`, errcode: 40058, after: 1 });
		const { error } = await write(
			'writeRows',
			Array.from({ length: 600 }, () => wide),
		);

		expect(error?.message).toContain('Part 2 of 2');
		expect(corp.calls(CHANGES)[0].body.requests).toHaveLength(5);
	});
});

describe('Append Rows', () => {
	it('writes below the last row, each value under its header, and adds columns', async () => {
		const { items, error } = await write('appendRows', [
			{ 编号: '009', 姓名: '王五' },
			{ 姓名: '赵六', 备注: '新' },
		]);

		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ range: 'A4:D5', rows: 2 });
		expect((await rows()).slice(2)).toEqual([
			{ row_number: 4, 姓名: '王五', 金额: '', 编号: '009', 备注: '' },
			{ row_number: 5, 姓名: '赵六', 金额: '', 编号: '', 备注: '新' },
		]);
	});

	it('gives an empty sheet its headers', async () => {
		const { items } = await corp.run(node, {
			resource: 'spreadsheet',
			operation: 'addSheet',
			documentId: 'doc-seeded-sheet',
			title: '新',
		});
		const sheetId = byId(items[0].json.sheet_id);
		await write('appendRows', [{ Name: 'Ann', Age: 30 }], { sheetId });

		expect(await rows({ sheetId })).toEqual([{ row_number: 2, Name: 'Ann', Age: '30' }]);
	});

	it('refuses fields without a column if asked, and writes nothing', async () => {
		const { error } = await write('appendRows', [{ 姓名: '王五', 备注: '新' }], {
			additionalFields: { newFields: 'refuse' },
		});

		expect(error?.message).toBe('The sheet has no column "备注"');
		expect(corp.calls(CHANGES)).toEqual([]);
	});

	it('names the sheets there are where the one that is given is none', async () => {
		const { error } = await write('appendRows', [{ 姓名: '王五' }], { sheetId: byId('other') });

		expect(error?.message).toContain('The spreadsheet has no sheet other');
		expect((error as { description?: string }).description).toContain('名单 (sheet-seeded)');
	});
});

it('deletes rows by the number that Get Rows shows', async () => {
	const { items } = await corp.run(
		node,
		form('deleteRowsOrColumns', { dimension: 'ROW', firstRow: 2, count: 1 }),
	);

	expect(items[0].json).toEqual({ deleted: true, count: 1 });
	expect(await rows()).toEqual([{ row_number: 2, 姓名: '李四', 金额: '8', 编号: '008' }]);
});

it('deletes columns by their letter', async () => {
	await corp.run(
		node,
		form('deleteRowsOrColumns', { dimension: 'COLUMN', firstColumn: 'b', count: 1 }),
	);

	expect(await rows()).toEqual([
		{ row_number: 2, 姓名: '张三', 编号: '007' },
		{ row_number: 3, 姓名: '李四', 编号: '008' },
	]);
});

it('keeps items for different sheets apart, and with Continue On Fail one failure from the rest', async () => {
	const { items } = await corp.run(
		node,
		form('appendRows', { sheetId: byId('={{ $json.sheet }}') }),
		{
			items: itemsWith({ sheet: 'other', 姓名: '甲' }, { sheet: 'sheet-seeded', 姓名: '乙' }),
			onError: 'continueRegularOutput',
		},
	);

	expect(items[0].json.error).toContain('has no sheet other');
	expect(items[1].json).toMatchObject({ sheet_id: 'sheet-seeded', rows: 1 });
});
