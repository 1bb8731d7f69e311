import express, { type Express } from 'express';
import { faults, unknownRoute } from './answer.ts';
import { type ApiPorts, api } from './api.ts';
import { type Assets, pages, readAssets } from './assets.ts';
import { headers } from './guard.ts';

export { type ApiPorts, type Assets, readAssets };

export type HttpPorts = ApiPorts & {
  readonly assets: Assets;
  /** False once the server is going away. */
  readonly healthy: () => boolean;
};

export function createApp(ports: HttpPorts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.use(headers());
  app.get('/healthz', (_request, response) => {
    response.status(ports.healthy() ? 200 : 503).json({ ok: ports.healthy() });
  });
  app.use('/api', api(ports));
  app.use(pages(ports.assets));
  app.use(unknownRoute);
  app.use(faults(ports.note));
  return app;
}
