import { everyOperation } from '../support/every-operation';

everyOperation('weCom');
