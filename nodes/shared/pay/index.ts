export { PAY_HOST, payCall, payCredentials } from './call';
export { testPayCredential } from './credential-test';
export { orderNumber } from './order-number';
export { paySignature } from './signature';
export type { SignType } from './signature';
