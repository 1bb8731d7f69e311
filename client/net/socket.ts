/** The one file that knows socket.io: transport, never truth. Coming back is the connection's affair, so its own is off. */
import { io } from 'socket.io-client';
import type { Dial } from './line.ts';

export const dialSocket: Dial = (events) => {
  const socket = io({
    autoConnect: false,
    reconnection: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 8000,
  });
  socket.on('connect', events.up);
  socket.on('disconnect', events.down);
  socket.on('connect_error', events.down);
  socket.onAny((name: string, body: unknown) => events.heard(name, body));
  return {
    open: () => void socket.connect(),
    close: () => void socket.disconnect(),
    ask: (name, body, answer) => void socket.emit(name, body, answer),
  };
};
