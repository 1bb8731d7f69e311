/** What delegates, observers, chair and host do beyond stances, each once, through the screens: one table, four people. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import type { CommandType } from '../../shared/engine/index.ts';
import { en } from '../../shared/words/en/index.ts';
import {
  buildClient,
  codeIn,
  openBrowser,
  phaseOf,
  pictured,
  until,
  type Visitor,
  visitor,
} from '../support/browser.ts';
import { browserTest, chromiumPath } from '../support/chromium.ts';
import { startProcess } from '../support/serverProcess.ts';

const data = mkdtempSync(join(tmpdir(), 'zero-draft-rules-'));
const env = { PORT: '0', DATA_DIR: data, BOT_PACE_MS: '20', STAND_IN_AFTER_MS: '600000' };
const MINUTES = 60_000;
const PHONE = { width: 390, height: 844 };

beforeAll(() => {
  if (chromiumPath() !== null) buildClient();
}, 2 * MINUTES);
afterAll(() => rmSync(data, { recursive: true, force: true }));

const words = en as Readonly<Record<string, string>>;
const nameOf = (type: CommandType): string => (words[`act.${type}.name`] ?? '').replace(/\{.*$/u, '').trim();
type Fill = (form: Locator) => Promise<unknown>;

/** The palette, called until it shows: a page still loading its keys misses the first call. */
const palette = ({ page }: Visitor): Promise<unknown> =>
  until(
    'the palette',
    async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.locator('.act-palette input').waitFor({ timeout: 5_000 });
      return true;
    },
    2 * MINUTES,
  );

/** As anybody finds it: the palette, and its name. */
async function chosen(who: Visitor, type: CommandType): Promise<void> {
  const { page } = who;
  await palette(who);
  await page.keyboard.type(nameOf(type));
  await page.locator('.act-row:not(.closed)').first().click();
}

/** An act by its name and its form. */
async function act(who: Visitor, type: CommandType, fill: Fill = async () => {}): Promise<void> {
  await chosen(who, type);
  const { page } = who;
  const form = page.locator('.act-form');
  await form.waitFor();
  await fill(form);
  await form.getByRole('button', { name: /^Put on record/ }).click();
  await form.waitFor({ state: 'detached' });
}

const pick = (form: Locator, field: number, index: number): Promise<unknown> =>
  form.getByRole('combobox').nth(field).selectOption({ index });
/** A choice of a form; the sentence beneath may hold the same words. */
const press = (form: Locator, name: RegExp | string): Promise<void> =>
  form.locator('button, label').filter({ hasText: name }).first().click();
const write = (form: Locator, text: string): Promise<void> => form.getByRole('textbox').first().fill(text);
const reads = ({ page }: Visitor, text: RegExp | string): Promise<void> =>
  page.getByText(text).first().waitFor({ state: 'attached' });

/** The chair's table: host and chair in one person, votes and groups allowed. */
async function opened(browser: Browser, url: string): Promise<Visitor> {
  const chair = await visitor(browser, `${url}/host`);
  const { page } = chair;
  await page.route('**/api/tables', async (route) => {
    const body = route.request().postDataJSON() as { settings?: object };
    await route.continue({ postData: JSON.stringify({ ...body, settings: { ...body.settings, groupsFrom: 3 } }) });
  });
  await page.getByText('I do', { exact: true }).click();
  await page.getByRole('textbox').first().fill('Cleo');
  await page.getByRole('button', { name: /^Open the table/ }).click();
  await page.getByRole('link', { name: /^Go to the desk/ }).click();
  await page.waitForURL(/desk/);
  await page.getByRole('button', { name: /More acts/ }).waitFor();
  return chair;
}

async function joined(browser: Browser, url: string, code: string, name: string, seat: RegExp, size?: typeof PHONE) {
  const one = await visitor(browser, `${url}/j/${code}`, size);
  await one.page.getByRole('textbox').first().fill(name);
  await one.page.keyboard.press('Enter');
  await one.page.getByRole('button', { name: seat }).first().click();
  await one.page.getByRole('button', { name: /^I have read it/ }).click();
  return one;
}

const onwards = (chair: Page, url: string, code: string, phase: string): Promise<unknown> =>
  until(
    phase,
    async () => {
      if ((await phaseOf(url, code)) === phase) return true;
      await chair.keyboard.press('Escape');
      await chair.keyboard.press('>');
      await chair.waitForTimeout(700);
      return false;
    },
    2 * MINUTES,
  );

browserTest(
  'the floor, the whole text, deals, rooms, observers and news, each once by the people at the table',
  async (chromium) => {
    const server = await startProcess(env);
    const browser = await openBrowser(chromium);
    const { url } = server;
    try {
      const chair = await opened(browser, url);
      const code = codeIn(chair.page);
      const ada = await joined(browser, url, code, 'Ada', /^Take the seat of Philippines/);
      const ilo = await joined(browser, url, code, 'Ilo', /^Take the seat of (International|IOM)/, PHONE);
      const cia = await joined(browser, url, code, 'Cia', /^Take the seat of civil society/i);
      const all = [chair, ada, ilo, cia];
      await chair.page.getByRole('button', { name: /^Open the meeting/ }).click();
      await until('the opening', async () => (await phaseOf(url, code)) === 'opening');
      await pictured(all, async () => {
        // The floor [16]
        await act(ada, 'speakers.join');
        await act(chair, 'speakers.call');
        await reads(cia, /has the floor/i);
        await act(ada, 'speakers.yield');
        await act(ada, 'point.raise', (f) => write(f, 'The list was closed too early.'));
        await act(chair, 'point.rule', (f) => press(f, /well taken/));
        await act(ada, 'redline.declare', async (f) => {
          await pick(f, 0, 1);
          await f.locator('fieldset').getByRole('button').or(f.locator('fieldset label')).first().click();
        });
        await onwards(chair.page, url, code, 'round.reading');
        await onwards(chair.page, url, code, 'round.corridor');
        // News [17], the floor suspended and back
        await act(chair, 'inject.release', (f) => pick(f, 0, 1).catch(() => write(f, 'shipwreck')));
        await act(chair, 'meeting.suspend', (f) => press(f, /^(Suspend|A break|For a)/).catch(() => {}));
        await act(chair, 'meeting.resume');
        // The whole text [9], read for what it commits to [10]
        await act(ada, 'paragraph.propose', async (f) => {
          await pick(f, 0, 2);
          await press(f, /Operative part/);
          await pick(f, 1, 2);
          await write(f, 'Data on crises');
          await pick(f, 2, 3);
        });
        await reads(cia, 'Data on crises');
        await ada.page.keyboard.press('e');
        await ada.page.getByLabel(/^Your words/).fill('Call upon all States to cap what a transfer costs by 2018;');
        await reads(ada, /^Reads/);
        await ada.page.keyboard.press('Escape');
        // Deals [12] and prices [11]
        await chosen(ada, 'package.offer');
        await ada.page
          .locator('.deal-sheet')
          .getByText(/the five per cent aim/)
          .first()
          .click();
        await ada.page.getByRole('button', { name: /^Offer (it|to)/ }).click();
        await reads(ada, /offers a package/i);
        await ada.page.keyboard.press('Escape');
        await act(ada, 'promise.make', async (f) => {
          await pick(f, 0, 2);
          await press(f, /not to object/);
        });
        // Rooms and groups [13]
        await act(chair, 'room.open', async (f) => {
          await press(f, /^Contact group/);
          await press(f, /^1 · /);
          await pick(f, 0, 2);
        });
        await act(ada, 'room.enter', (f) => pick(f, 0, 1));
        await act(ada, 'group.found', (f) => write(f, 'Friends of the data'));
        // Observers [14]
        await act(ilo, 'sounding.ask', async (f) => {
          await press(f, 'Mexico');
          await press(f, /Sweden/);
        });
        await act(cia, 'posture.take', (f) => press(f, /^In the room/));
      });
      expect(all.flatMap((v) => v.complaints)).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
  8 * MINUTES,
);

browserTest(
  'a recorded vote instead of adoption without one: asked for, cast, counted, and explained afterwards',
  async (chromium) => {
    const server = await startProcess(env);
    const browser = await openBrowser(chromium);
    const { url } = server;
    try {
      const ada = await visitor(browser, url);
      const { page } = ada;
      await page.route('**/api/tables', async (route) => {
        const body = route.request().postDataJSON() as { settings?: { clocks?: object } };
        const settings = { ...body.settings, clocks: { ...body.settings?.clocks, silence: 2000 }, votes: 'amendments' };
        await route.continue({ postData: JSON.stringify({ ...body, settings }) });
      });
      await page.getByRole('button', { name: /^Take a seat/ }).click();
      await page.getByRole('button', { name: /Take the seat of Morocco/ }).click();
      await page.getByRole('button', { name: /^I have read it/ }).click();
      await page.getByRole('button', { name: /^Start the negotiation/ }).click();
      const code = codeIn(page);
      await pictured([ada], async () => {
        await until(
          'adoption',
          async () => {
            if ((await phaseOf(url, code)) === 'adoption') return true;
            await page.keyboard.press('Escape');
            if ((await page.locator('button.ready.on').count()) === 0) await page.keyboard.press('.');
            await page.waitForTimeout(400);
            return false;
          },
          3 * MINUTES,
        );
        await act(ada, 'vote.request');
        await until('the vote', async () => (await phaseOf(url, code)) === 'vote');
        await act(ada, 'vote.cast', (f) => press(f, /^Yes/));
        await until('it is counted', async () => /positions|closed/.test(await phaseOf(url, code)));
        await reads(ada, /adopted by|recorded vote|in favour/i);
        await act(ada, 'position.give', (f) => f.getByRole('textbox').last().fill('We voted for it with one regret.'));
        await reads(ada, 'We voted for it with one regret.');
      });
      expect(ada.complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
  6 * MINUTES,
);
