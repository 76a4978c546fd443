import { contactWay } from './contactWay';
import { joinWay } from './joinWay';

export const resources = [contactWay, joinWay];
