export { addressOfQuota } from './quota/model/addresses';
