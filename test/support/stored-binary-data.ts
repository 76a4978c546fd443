import './environment';
import { BinaryDataService } from 'n8n-core';
import { createBinaryStore } from './binary-store';
import { fromContainer } from './container';

const MODE = 'filesystem-v2';

/**
 * From here on files are kept as n8n keeps them by default: outside the items, by an id. Returns a
 * function that puts them back into the items.
 */
export function keepBinaryDataInStore(): () => void {
	const service = fromContainer(BinaryDataService) as unknown as {
		mode: string;
		managers: Record<string, unknown>;
	};
	const before = service.mode;
	service.mode = MODE;
	service.managers[MODE] = createBinaryStore();
	return () => {
		service.mode = before;
		delete service.managers[MODE];
	};
}
