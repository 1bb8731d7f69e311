/** A server of its own, a browser, and cameras that number what they take. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
export const OUT = 'build/shots';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const press = (page, name) =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
export const codeIn = (page) => /\/t\/(\w+)/.exec(page.url())[1];

const spoken = (server) =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error(`the server did not start:\n${said}`)));
  });

/** @returns where it listens, the phase of a table, a new camera, and the end of it all. */
export async function openStudio() {
  const data = mkdtempSync(join(tmpdir(), 'zero-draft-shots-'));
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, BOT_PACE_MS: '5', DATABASE_URL: '' };
  const server = spawn(process.execPath, ['build/server/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await spoken(server);
  mkdirSync(OUT, { recursive: true });
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    url,
    phaseOf: async (code) => (await (await fetch(`${url}/api/tables/${code}`)).json()).phase,
    camera: (size, theme, prefix) => camera(browser, size, theme, prefix),
    close: async () => {
      await browser.close();
      server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A page with its own profile. */
async function camera(browser, size, theme, prefix) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    ...(size === 'phone' && { isMobile: true, hasTouch: true }),
    colorScheme: theme === 'night' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let n = 0;
  const shoot = async (name) => {
    await pause(700);
    n += 1;
    await page.screenshot({ path: `${OUT}/${size}-${theme}-${prefix}-${String(n).padStart(2, '0')}-${name}.png` });
  };
  return { page, shoot };
}
