/** The one connection and the few plain questions. Only model/ speaks to it. */
export { type Answer, type Api, type ApiError, createApi } from './api.ts';
export { backoff } from './backoff.ts';
export { type Act, Connection, type ConnectionDeps, type Heard, type WireState } from './connection.ts';
export { newCmdId } from './ids.ts';
export type { Dial, Line, LineEvents } from './line.ts';
export { createOutbox, type Outbox, type OutboxStore, type Parcel } from './outbox.ts';
export { dialSocket } from './socket.ts';
