import { customerGroup } from './customerGroup';

export const resources = [customerGroup];
