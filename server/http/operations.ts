/** For whoever runs the server: is it alive (H9), should it be sent players (H13), what do its numbers say (H14). */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Express, Request } from 'express';
import { refuse } from '../../shared/types/index.ts';
import { sendRefusal, unknownRoute } from './answer.ts';

export type Readiness = { readonly ok: boolean; readonly draining: boolean; readonly log: boolean };
export type MetricsPort = { readonly token: string; readonly text: () => Promise<string> };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const mayRead = (request: Request, token: string): boolean =>
  timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));

export function operations(
  app: Express,
  ports: { readonly ready: () => Readiness; readonly metrics: MetricsPort | null },
): void {
  app.get('/healthz', (_request, response) => {
    response.setHeader('cache-control', 'no-store').json({ ok: true });
  });
  app.get('/readyz', (_request, response) => {
    const ready = ports.ready();
    response
      .status(ready.ok ? 200 : 503)
      .setHeader('cache-control', 'no-store')
      .json(ready);
  });
  app.get('/metrics', async (request, response, next) => {
    const { metrics } = ports;
    if (metrics === null) return unknownRoute(request, response, next);
    if (!mayRead(request, metrics.token)) return sendRefusal(response, refuse('session/no-token'));
    response.setHeader('cache-control', 'no-store').type('text/plain; version=0.0.4');
    return void response.send(await metrics.text());
  });
}
