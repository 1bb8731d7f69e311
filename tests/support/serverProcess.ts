/** The server as people run it: compiled, in a process of its own, which a test may kill. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../server/root.ts';

const ROOT = projectRoot();
const MAIN = join(ROOT, 'build', 'server', 'main.js');
let built = false;

/** Incremental, so that only the first call of a run costs anything. */
export function buildServer(): void {
  if (built) return;
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'server'], { cwd: ROOT });
  } catch (error) {
    // Types are another check's affair; without output there is nothing to run.
    if (!existsSync(MAIN)) throw error;
  }
  built = true;
}

export type ServerProcess = {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything it wrote, to both outputs. */
  readonly said: () => string;
  /** As a power cut; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** As Ctrl+C; resolves to the exit code. */
  readonly stop: () => Promise<number | null>;
};

type Output = { stdout: string; stderr: string };

function collect(child: ChildProcess): Output {
  const output: Output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  return output;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code));
  });

const QUICK = { HOST: '127.0.0.1', BOT_PACE_MS: '0', LOG_LEVEL: 'warn', DATABASE_URL: '', REDIS_URL: '' };

export async function startProcess(env: Record<string, string>, script = 'main.js'): Promise<ServerProcess> {
  buildServer();
  const child = spawn(process.execPath, [join(ROOT, 'build', 'server', script)], {
    env: { ...process.env, ...QUICK, ...env },
    cwd: ROOT,
  });
  const output = collect(child);
  const port = await new Promise<number>((resolve, reject) => {
    const look = (): void => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output.stdout);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output.stdout}${output.stderr}`)));
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended(child);
  };
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended(child);
  };
  return { url: `http://127.0.0.1:${port}`, port, child, said: () => output.stdout + output.stderr, kill, stop };
}

export type RedisProcess = {
  readonly url: string;
  readonly kill: () => Promise<void>;
  readonly again: () => Promise<void>;
};

/** A Redis of the test's own, which it may stop; it keeps nothing. */
export async function startRedis(port: number): Promise<RedisProcess> {
  let child: ChildProcess | null = null;
  const again = async (): Promise<void> => {
    const started = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '']);
    child = started;
    const output = collect(started);
    await new Promise<void>((resolve, reject) => {
      started.once('error', reject);
      started.once('exit', (code) => reject(new Error(`Redis ended with ${code}: ${output.stdout}`)));
      started.stdout.on('data', () => output.stdout.includes('Ready to accept') && resolve());
    });
  };
  const kill = async (): Promise<void> => {
    child?.kill('SIGKILL');
    if (child !== null) await ended(child);
  };
  await again();
  return { url: `redis://127.0.0.1:${port}`, kill, again };
}

/** A port that nothing listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A start that should fail, or a command: its code and what it said. */
export async function runProcess(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Output & { readonly code: number | null }> {
  buildServer();
  const child = spawn(process.execPath, [join(ROOT, 'build', 'server', script), ...args], {
    env: { ...process.env, ...QUICK, ...env },
    cwd: ROOT,
  });
  const output = collect(child);
  const code = await ended(child);
  return { ...output, code };
}
