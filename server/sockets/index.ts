import type { Note } from '../table/index.ts';
import type { Bus } from './bus.ts';

/** Loaded only where there is a Redis: its client is half as heavy as the rest of the server. */
export const openBus = async (url: string, note: Note): Promise<Bus> => (await import('./bus.ts')).createBus(url, note);
export type { Meter } from './attend.ts';
export { createSockets, type SocketConfig, type Sockets } from './io.ts';
export { mayConnect } from './origin.ts';
export { createWireSession, type SessionPorts, type Wire, type WireSession } from './session.ts';
