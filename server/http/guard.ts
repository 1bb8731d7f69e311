/** Headers of every answer. Plain http on a local network is a first-class place, so nothing here insists on https. */
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Some browsers do not count a WebSocket as 'self'. The host comes from the request, so it is let in only when plain. */
function socketsOf(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  return /^[\w.:[\]-]{1,100}$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  mediaSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'", socketsOf],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

export const headers = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    // Browsers ignore these on plain http and fill the console with it.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
