/** Browser tests run where a Chromium is found, say so where not, and fail instead of skipping in CI. */
import { execFileSync } from 'node:child_process';
import { jest, test } from '@jest/globals';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export function chromiumPath(): string | null {
  for (const name of [process.env['CHROMIUM_PATH'], ...NAMES]) {
    if (name === undefined || name === '') continue;
    try {
      return execFileSync('sh', ['-c', `command -v "${name}"`], { encoding: 'utf8' }).trim();
    } catch {
      // not under this name
    }
  }
  return null;
}

/** Without background traffic; no sandbox, as CI runs as root. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `test`, or a skip said in one line; in CI a missing browser is a failure. */
export function browserTest(name: string, run: (chromium: string) => Promise<void>, timeoutMs: number): void {
  const chromium = chromiumPath();
  if (chromium !== null) {
    // A starved browser misses a moment; what fails twice is broken. The first failure is printed.
    jest.retryTimes(1, { logErrorsBeforeRetry: true });
    test(name, () => run(chromium), timeoutMs);
    return;
  }
  if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error('No Chromium found: install it or set CHROMIUM_PATH.');
    });
    return;
  }
  console.log(`Skipped without Chromium (set CHROMIUM_PATH): ${name}`);
  // biome-ignore lint/suspicious/noSkippedTests: said in the line above
  test.skip(name, () => {});
}
