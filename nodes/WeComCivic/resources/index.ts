import { category } from './category';
import { grid } from './grid';
import { patrolReport, residentReport } from './report';
import { siteCode } from './siteCode';

export const resources = [residentReport, patrolReport, category, grid, siteCode];
