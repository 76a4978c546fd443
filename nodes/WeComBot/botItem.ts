import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Outlet } from '../shared/bot/outlet';
import { uploadMedia } from '../shared/bot/upload';
import type { Field } from '../shared/operation';
import { binaryFile, mediaProblem } from '../shared/operation/files';
import type { ItemContext } from '../shared/operation/payload';

type File = Awaited<ReturnType<typeof binaryFile>>;

/** One item of the bot: its files, uploaded over the connection, and its errors. */
export class BotItem implements ItemContext {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly outlet: Outlet,
		readonly itemIndex: number,
	) {}

	get timezone(): string {
		return this.context.getTimezone();
	}

	async file(property: string): Promise<File> {
		return await binaryFile(this.context, this.itemIndex, property);
	}

	async mediaFile(field: Field, property: string): Promise<File> {
		const file = await this.file(property);
		const problem = mediaProblem(field.upload ?? 'file', file.content.length);
		return problem ? this.reject(field, problem) : file;
	}

	async upload(field: Field, { fileName, content }: File): Promise<string> {
		const signal = this.context.getExecutionCancelSignal?.();
		const type = field.upload ?? 'file';
		return await uploadMedia(this.outlet, { type, fileName, content }, signal);
	}

	reject(field: Field, problem: string): never {
		throw new NodeOperationError(this.context.getNode(), `${field.displayName} ${problem}`, {
			description: `Item ${this.itemIndex}: change "${field.displayName}" and run it again. Nothing was sent for this item.`,
			itemIndex: this.itemIndex,
		});
	}

	rejectMissing(fields: Field[]): never {
		this.reject(fields[0], 'is required');
	}
}
