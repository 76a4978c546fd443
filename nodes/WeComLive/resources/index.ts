import { live } from './live';

export const resources = [live];
