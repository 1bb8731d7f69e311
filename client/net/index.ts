/** The one connection and the few plain questions. Only model/ speaks to it. */
export { type Answer, type Api, type ApiError, createApi } from './api.ts';
export { backoff } from './backoff.ts';
export { newCmdId } from './ids.ts';
export { createOutbox, type Outbox, type OutboxStore, type Parcel } from './outbox.ts';
