export { mediaIdOf, withFiles } from './media';
export { newServiceMessages, tellsOfServiceMessages } from './service';
