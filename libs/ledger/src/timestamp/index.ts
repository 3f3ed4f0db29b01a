export { parseTimeStampToken, SHA_256_OID, type TimeStampInfo } from './time-stamp-info';
export { timeStampRequest } from './time-stamp-request';
export { parseTimeStampResponse, timeStampMismatch, type TimeStampAnswer, type TimeStampFailure } from './time-stamp-response';
