export { createBus } from './bus.ts';
export { createSockets, type SocketConfig, type Sockets } from './io.ts';
export { mayConnect } from './origin.ts';
export { createWireSession, type SessionPorts, type Wire, type WireSession } from './session.ts';
