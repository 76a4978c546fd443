/** Runs something as on a Node.js before 22. */
export function withoutWebSocket<T>(run: () => Promise<T>): Promise<T>;
