/** The engine's own instance of one of its services. */
export function fromContainer<T>(type: abstract new (...args: never[]) => T): T;
