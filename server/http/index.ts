import express, { type Express } from 'express';
import { faults, unknownRoute } from './answer.ts';
import { type ApiPorts, api } from './api.ts';
import { type Assets, pages, readAssets } from './assets.ts';
import { headers } from './guard.ts';
import { type MetricsPort, operations, type Readiness } from './operations.ts';

export { type ApiPorts, type Assets, type MetricsPort, type Readiness, readAssets };

export type HttpPorts = ApiPorts & {
  readonly assets: Assets;
  /** Whether players should be sent here, and what is in the way. */
  readonly ready: () => Readiness;
  /** H14: null = there is none here. */
  readonly metrics: MetricsPort | null;
};

export function createApp(ports: HttpPorts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.use(headers());
  operations(app, ports);
  app.use('/api', api(ports));
  app.use(pages(ports.assets));
  app.use(unknownRoute);
  app.use(faults(ports.note));
  return app;
}
