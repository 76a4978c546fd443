export { advancedLayout } from './advancedLayout';
export { background } from './background';
export { layout } from './layout';
