/** `npm run cluster`: two processes over one database and a small balancer before them, for trying on one machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { createBalancer } from './balancer.ts';
import { banner } from './banner.ts';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const PROCESSES = 2;
const AGAIN_MS = 1000;
/** Longer than a process takes to leave in order. */
const STOP_WITHIN_MS = 10_000;

const NO_DATABASE = [
  'Several processes share one database. Say where PostgreSQL is, and Redis if there is one, as in',
  '  DATABASE_URL=postgres://postgres@127.0.0.1:5432/test REDIS_URL=redis://127.0.0.1:6379 npm run cluster',
].join('\n');

/** What it logs passes through; where each process listens is nobody's business but the balancer's. */
function run(port: number): ChildProcess {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', TRUST_PROXY: '1' };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout !== null)
    createInterface(child.stdout).on('line', (line) => line.startsWith('{') && console.log(line));
  return child;
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function ready(child: ChildProcess, port: number): Promise<void> {
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new ConfigError(`The process on port ${port} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Keeper = {
  readonly child: () => ChildProcess;
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** One process, begun again when it is gone: kill it and see the table go on. */
function keep(port: number): Keeper {
  let stopping = false;
  let child = run(port);
  const begin = (): void => {
    if (stopping) return;
    child = run(port);
    watch();
  };
  const watch = (): void => {
    child.once('exit', () => {
      if (stopping) return;
      console.log(`  The process on port ${port} is gone; the others go on, and it begins again.`);
      setTimeout(begin, AGAIN_MS);
    });
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { child: () => child, ready: ready(child, port).then(watch), stop };
}

async function start(config: Config, keepers: Keeper[]): Promise<void> {
  const { host, port, redisUrl } = config;
  const ports = Array.from({ length: PROCESSES }, (_, i) => port + 1 + i);
  const server = createBalancer(ports);
  server.listen(port, host);
  await once(server, 'listening');
  keepers.push(...ports.map(keep));
  await Promise.all(keepers.map((one) => one.ready));
  const pids = keepers.map((one, i) => `port ${ports[i]} (pid ${one.child().pid})`).join(', ');
  const wakes = redisUrl === null ? '; without Redis they look for news every second' : '';
  console.log(`${banner(host, port)}\n  Processes: ${pids}${wakes}\n`);
}

async function main(): Promise<void> {
  const keepers: Keeper[] = [];
  const stop = async (code: number): Promise<void> => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await Promise.all(keepers.map((one) => one.stop()));
    process.exit(code);
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  try {
    const config = readConfig(process.env);
    if (config.databaseUrl === null) throw new ConfigError(NO_DATABASE);
    await start(config, keepers);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'EADDRINUSE' ? 'The port is taken. Choose another: PORT=3100 npm run cluster' : message);
    await stop(1);
  }
}

await main();
