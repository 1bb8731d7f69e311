// `npm run asyncapi`: writes docs/asyncapi.yaml from the schemas; a test sees that it is current.
import { spawnSync } from 'node:child_process';

const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'tests/protocol/asyncapi'];
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, REDRAW: '1' } });
process.exit(status ?? 1);
