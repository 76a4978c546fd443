/** Keeps files in memory behind the interface of the engine's binary data managers. */
export function createBinaryStore(): unknown;
