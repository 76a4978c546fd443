import { calendar } from './calendar';
import { schedule } from './schedule';
import { todo } from './todo';

export const resources = [calendar, schedule, todo];
