/** Whole games in a real browser: alone by keyboard; two people and bots through a reload and a kill -9. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  accessFaults,
  buildClient,
  codeIn,
  openBrowser,
  phaseOf,
  pictured,
  pressOn,
  tabTo,
  until,
  type Visitor,
  visitor,
  withClocks,
} from '../support/browser.ts';
import { browserTest, chromiumPath } from '../support/chromium.ts';
import { type ServerProcess, startProcess } from '../support/serverProcess.ts';

const data = mkdtempSync(join(tmpdir(), 'zero-draft-e2e-'));
const env = { PORT: '0', DATA_DIR: data, BOT_PACE_MS: '20', STAND_IN_AFTER_MS: '60000' };
const MINUTES = 60_000;

beforeAll(() => {
  if (chromiumPath() !== null) buildClient();
}, 2 * MINUTES);
afterAll(() => rmSync(data, { recursive: true, force: true }));

const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

/** One more act before being ready: objects to the first open paragraph by keys alone, with a typed reason. */
async function objectByKeys(page: Page): Promise<void> {
  await key(page, '4');
  await tabTo(page, /reason|why/i);
  await page.keyboard.type('We need to hear what this costs.');
  await pressOn(page, /put on record/i);
}

/** Plays whatever phase the table is in, as somebody who can live with most things. */
async function playOn(page: Page, phase: string, done: Set<string>): Promise<void> {
  const first = !done.has(phase);
  done.add(phase);
  await key(page, 'Escape');
  if (phase === 'round.reading' && first) await objectByKeys(page);
  if (phase === 'round.corridor') await key(page, '2');
  await key(page, '.');
}

async function playToTheEnd(page: Page, url: string, code: string): Promise<void> {
  const done = new Set<string>();
  let last = '';
  await until(
    'the table is closed',
    async () => {
      const phase = await phaseOf(url, code);
      if (phase === 'closed') return true;
      const ready = await page.locator('button.ready.on').count();
      if (phase !== last || ready === 0) await playOn(page, phase, done);
      last = phase;
      await page.waitForTimeout(400);
      return false;
    },
    2 * MINUTES,
  );
}

browserTest(
  'a short solo game by keyboard alone, to an adopted text and the debrief',
  async (chromium) => {
    const server = await startProcess(env);
    const browser = await openBrowser(chromium);
    try {
      const { page, complaints } = await visitor(browser, server.url);
      await withClocks(page, { silence: 3000 });
      const faults: string[] = [];
      const look = async (screen: string) => faults.push(...(await accessFaults(page)).map((f) => `${screen}: ${f}`));
      await look('start');
      await pressOn(page, /^Take a seat/);
      await pressOn(page, /Take the seat of Morocco/);
      await look('lobby');
      await pressOn(page, /^I have read it/);
      await pressOn(page, /^Start the negotiation/);
      const code = codeIn(page);
      await until('the opening', async () => (await phaseOf(server.url, code)) === 'opening');
      await look('table');
      await playToTheEnd(page, server.url, code);
      expect(await textOf(page)).toMatch(/adopted/i);
      await pressOn(page, /go to the debrief/i);
      await until(
        'the debrief is open',
        async () => /\/debrief/.test(page.url()) && (await page.locator('h1, h2').count()) > 0,
      );
      await look('debrief');
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
  6 * MINUTES,
);

/** Writes to the room; on a phone its panel lies behind a tab. */
async function say({ page }: Visitor, text: string): Promise<void> {
  const box = page.getByPlaceholder(/write to the room/i);
  const tab = page.getByRole('button', { name: /^Floor/ }).or(page.getByRole('tab', { name: /^Floor/ }));
  await box.or(tab).first().waitFor();
  if (!(await box.isVisible())) await tab.first().click();
  await box.fill(text);
  await box.press('Enter');
  await box.blur();
}

const reads = (v: Visitor, text: string): Promise<void> =>
  v.page.getByText(text).first().waitFor({ state: 'attached' });

/** The operative paragraphs as the page shows them without brackets. */
async function documentOf({ page }: Visitor): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByText('Clean', { exact: true }).first().click();
  const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  return text.match(/(Call upon|Encourage|Recognize|Reaffirm|Welcome|Recall|Take note|Invite|Decide)[^;“”]+;/g) ?? [];
}

browserTest(
  'two people and bots, one reloaded in mid-round, the server killed and restarted: nothing acknowledged is lost',
  async (chromium) => {
    let server: ServerProcess = await startProcess(env);
    const { url, port } = server;
    const browser = await openBrowser(chromium);
    try {
      const ada = await visitor(browser, url);
      await withClocks(ada.page, { silence: 3000 });
      await pressOn(ada.page, /^Take a seat/);
      await pressOn(ada.page, /Take the seat of Mexico/);
      const code = codeIn(ada.page);

      const ben = await visitor(browser, `${url}/j/${code}`, { width: 390, height: 844 });
      await ben.page.getByRole('textbox').first().fill('Ben');
      await ben.page.keyboard.press('Enter');
      await ben.page.getByRole('button', { name: /Take the seat of Niger/ }).click();
      for (const v of [ada, ben]) await v.page.getByRole('button', { name: /^I have read it/ }).click();
      await ada.page.getByRole('button', { name: /^Start the negotiation/ }).click();
      await until('the opening', async () => (await phaseOf(url, code)) === 'opening');

      await say(ada, 'Said before the reload.');
      await reads(ben, 'Said before the reload.');
      await ada.page.reload();
      await reads(ada, 'Said before the reload.');

      await say(ben, 'Acknowledged before the kill.');
      await reads(ada, 'Acknowledged before the kill.');
      await server.kill();
      await say(ada, 'Written while nobody answers.');
      server = await startProcess({ ...env, PORT: String(port) });
      for (const v of [ada, ben]) {
        for (const text of ['Acknowledged before the kill.', 'Written while nobody answers.']) {
          await reads(v, text);
        }
      }
      await ben.page.goto(`${url}/t/${code}`);
      await pictured([ada, ben], () => Promise.all([ada, ben].map((v) => playToTheEnd(v.page, url, code))));
      for (const v of [ada, ben]) expect(await textOf(v.page)).toMatch(/adopted/i);
      const [one, two] = [await documentOf(ada), await documentOf(ben)];
      expect(one.length).toBeGreaterThan(4);
      expect(two).toEqual(one);
      expect([...ada.complaints, ...ben.complaints]).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
  8 * MINUTES,
);

/** Addresses asked for once the first view stood: a screen's later parts mark that moment (`later` in panels/shell). */
const askedLater = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const from = performance.getEntriesByName('later')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime >= from)
      .map((entry) => entry.name);
  });

/** Bytes as they travel, the cache off, without what comes after the first view: later parts, the room, the fonts. */
async function weigh(page: Page, go: () => Promise<unknown>): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await go();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const later = new Set(await askedLater(page));
  const counted = [...bytes].filter(([id]) => {
    const url = urls.get(id) ?? '';
    return !later.has(url) && !/scene-|fonts-|\.woff2|\/api\/|socket\.io/.test(url);
  });
  return counted.reduce((sum, [, size]) => sum + size, 0);
}

browserTest(
  'the start page weighs at most 110 KB, a table opened cold at most 165',
  async (chromium) => {
    const server = await startProcess(env);
    const browser = await openBrowser(chromium);
    try {
      const first = await (await browser.newContext()).newPage();
      const start = await weigh(first, () => first.goto(server.url));
      const { page } = await visitor(browser, server.url);
      await page.getByRole('button', { name: /^Take a seat/ }).click();
      await page.getByRole('button', { name: /Take the seat of Niger/ }).click();
      await page.getByRole('button', { name: /^I have read it/ }).click();
      await page.getByRole('button', { name: /^Start the negotiation/ }).click();
      const code = codeIn(page);
      await until('the opening', async () => (await phaseOf(server.url, code)) === 'opening');
      await page.waitForLoadState('networkidle');
      const table = await weigh(page, () => page.reload());
      expect(start).toBeGreaterThan(20_000);
      expect(start).toBeLessThan(110 * 1024);
      expect(table).toBeGreaterThan(start);
      expect(table).toBeLessThan(165 * 1024);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
  MINUTES,
);
