/** A real browser on a real server: the client as it is built for people, driven by keys. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { projectRoot } from '../../server/root.ts';
import { CHROMIUM_FLAGS } from './chromium.ts';

let built = false;

/** Once a run; the page must be that of this working tree. */
export function buildClient(): void {
  if (built) return;
  const root = projectRoot();
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'client', '--logLevel', 'error'],
    { cwd: root },
  );
  built = true;
}

export type Visitor = { readonly page: Page; readonly complaints: string[] };

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: CHROMIUM_FLAGS });

/** A fresh profile; page errors and policy violations are collected, lost connections are not (tests cut them). */
export async function visitor(browser: Browser, url: string, size = { width: 1440, height: 900 }): Promise<Visitor> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_CONNECTION|WebSocket|Failed to load resource/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** Shortens the clocks of the next table made from this page, where waiting proves nothing. */
export async function withClocks(page: Page, clocks: Record<string, number | null>): Promise<void> {
  await page.route('**/api/tables', async (route) => {
    const body = route.request().postDataJSON() as { settings?: { clocks?: object } };
    const settings = { ...body.settings, clocks: { ...body.settings?.clocks, ...clocks } };
    await route.continue({ postData: JSON.stringify({ ...body, settings }) });
  });
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body
      ? ''
      : (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Tab until the thing named is in focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp, atMost = 90): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < atMost; i++) {
    const now = await focused(page);
    if (name.test(now)) return;
    seen.push(now.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} was never in focus; passed: ${seen.join(' | ')}`);
}

/** Waits until it is there, goes to it by Tab, presses Enter. */
export async function pressOn(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

export const codeIn = (page: Page): string => /\/t\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? '';

/** What the lobby tells anybody: the phase of a table. */
export async function phaseOf(url: string, code: string): Promise<string> {
  const response = await fetch(`${url}/api/tables/${code}`);
  const facts = (await response.json()) as { phase?: string };
  return facts.phase ?? '';
}

export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  withinMs = 30_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const found = await look().catch(() => null);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not within ${withinMs} ms: ${what}`);
}

/** What the pages showed when a test failed, into build/, before the failure goes on. */
export async function pictured<T>(visitors: readonly Visitor[], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    for (const [i, v] of visitors.entries())
      await v.page.screenshot({ path: `build/failed-${i}.png` }).catch(() => null);
    throw error;
  }
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds against WCAG 2.2 A and AA: `rule: selector`, empty when all is well. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(axeFile, 'utf8'));
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { target: string[] }[] }[] };
    const axe = (window as unknown as { axe: { run: (on: Document, how: object) => Promise<Found> } }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // Experimental in axe: it reads the short text of a rich button as its whole label.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
  });
}
