import { calendar } from './calendar';
import { schedule } from './schedule';

export const resources = [calendar, schedule];
