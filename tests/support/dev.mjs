/** `npm run dev`: compiles on change, restarts the server, and serves the client with live reload on port 5173. */
import { spawn, spawnSync } from 'node:child_process';

const bin = (name) => ['node_modules/.bin', name].join('/');
spawnSync(bin('tsc'), ['-b'], { stdio: 'inherit' });
const children = [
  spawn(bin('tsc'), ['-b', '--watch', '--preserveWatchOutput'], { stdio: 'inherit' }),
  spawn(process.execPath, ['--watch-path=build/server', '--watch-path=build/shared', 'build/server/main.js'], {
    stdio: 'inherit',
  }),
  spawn(bin('vite'), ['client'], { stdio: 'inherit' }),
];
const stop = () => {
  for (const child of children) child.kill();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
