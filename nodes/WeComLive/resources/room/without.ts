import type { IDataObject } from 'n8n-workflow';

/** What WeCom tells, but for what opens something by itself. */
export const without = (entry: IDataObject, secret: string) =>
	Object.fromEntries(Object.entries(entry).filter(([key]) => key !== secret)) as IDataObject;
