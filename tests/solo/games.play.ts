/**
 * Three solo games through the client, one at each level of the bots: a patient delegate who comes out ahead, a fair one,
 * and one who lets everything pass. `npm run solo` plays them and writes docs/solo.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../server/root.ts';
import type { BotLevel, Command } from '../../shared/engine/index.ts';
import type { Debrief } from '../../shared/figures/index.ts';
import { must } from '../../shared/types/index.ts';
import { buildClient, codeIn, openBrowser, phaseOf, until, visitor } from '../support/browser.ts';
import { chromiumPath } from '../support/chromium.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { enter, type LiveClient } from '../support/serverLive.ts';
import { type ServerProcess, startProcess } from '../support/serverProcess.ts';
import { doAct } from './hands.ts';
import { actsOf, type Person } from './people.ts';
import { type Story, told } from './telling.ts';

const MINUTES = 60_000;
const game = scenarioGame('hld-2013', 'short');
const OUT = join(projectRoot(), 'docs', 'solo');

const data = mkdtempSync(join(tmpdir(), 'zero-draft-solo-'));
let server: ServerProcess;
beforeAll(async () => {
  buildClient();
  mkdirSync(OUT, { recursive: true });
  server = await startProcess({ PORT: '0', DATA_DIR: data, BOT_PACE_MS: '20' });
}, 2 * MINUTES);
afterAll(async () => {
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** The level of the bots, and a silence nobody has to sit through. */
async function settled(page: Page, botLevel: BotLevel): Promise<void> {
  await page.route('**/api/tables', async (route) => {
    const body = route.request().postDataJSON() as { settings?: { clocks?: object } };
    const settings = { ...body.settings, botLevel, clocks: { ...body.settings?.clocks, silence: 3000 } };
    await route.continue({ postData: JSON.stringify({ ...body, settings }) });
  });
}

async function sitDown(page: Page, seat: string): Promise<string> {
  const name = game.open.parties.find((p) => p.id === seat)?.short ?? seat;
  await page
    .getByRole('button', { name: /^Take a seat/ })
    .or(page.getByRole('link', { name: /^Take a seat/ }))
    .first()
    .click();
  await page.getByRole('button', { name: new RegExp(`Take the seat of .*${name.split(' ')[0]}`) }).click();
  await page.getByRole('button', { name: /^I have read it/ }).click();
  await page.getByRole('button', { name: /^Start the negotiation/ }).click();
  const code = codeIn(page);
  await until('the opening', async () => (await phaseOf(server.url, code)) === 'opening');
  return code;
}

/** Plays until the table is closed; what the moment refuses is not tried again in the same part. */
async function play(page: Page, press: LiveClient, seat: string, person: Person): Promise<number> {
  const sheet = must(game.sealed.sheets?.[seat], 'a sheet');
  const tried = new Set<string>();
  let done = 0;
  for (const end = Date.now() + 8 * MINUTES; Date.now() < end; ) {
    const state = press.replica?.public;
    if (state == null || state.phase === 'closed') return done;
    const part = `${state.phase}/${state.round}/${state.phaseSinceMs}`;
    const acts = actsOf({ open: game.open, state, seat, sheet }, person);
    const nameOf = (act: Command): string => `${part} ${JSON.stringify(act)}`;
    const act = acts.find((one) => !tried.has(nameOf(one)));
    if (act !== undefined) {
      tried.add(nameOf(act));
      if (await doAct(page, act)) done += 1;
    } else if (state.seats[seat]?.ready === false) await doAct(page, { type: 'ready.set', ready: true });
    await page.waitForTimeout(150);
  }
  throw new Error('the game did not end');
}

async function debriefed(page: Page): Promise<Debrief> {
  const answered = page.waitForResponse(
    (r) => /debrief/.test(r.url()) && r.ok() && /json/.test(r.headers()['content-type'] ?? ''),
  );
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /go to the debrief/i })
    .or(page.getByRole('link', { name: /go to the debrief/i }))
    .first()
    .click();
  return (await (await answered).json()) as Debrief;
}

async function whole(botLevel: BotLevel, seat: string, person: Person): Promise<Story> {
  const chromium = chromiumPath();
  if (chromium === null) throw new Error('No Chromium found: install it or set CHROMIUM_PATH.');
  const browser = await openBrowser(chromium);
  try {
    const { page, complaints } = await visitor(browser, server.url);
    await settled(page, botLevel);
    const code = await sitDown(page, seat);
    const press = await enter(server.url, code, null);
    const acts = await play(page, press, seat, person);
    press.close();
    const debrief = await debriefed(page);
    expect(complaints).toEqual([]);
    return { botLevel, person, acts, debrief, seat };
  } finally {
    await browser.close();
  }
}

/** The share of what was there for each member to win. */
const shares = ({ debrief }: Story): ReadonlyMap<string, number> =>
  new Map(
    (debrief.results ?? [])
      .filter((r) => game.open.parties.some((p) => p.id === r.seat && p.standing === 'member'))
      .map((r) => [r.seat, (r.mark - r.walkAway) / (r.ideal - r.walkAway)] as const),
  );

const own = (story: Story): number => shares(story).get(story.seat) ?? 0;
const others = (story: Story): number => {
  const rest = [...shares(story)].filter(([seat]) => seat !== story.seat).map(([, share]) => share);
  return rest.reduce((sum, x) => sum + x, 0) / rest.length;
};

describe('a person can beat the bots, lose to them, and make a fair deal with them', () => {
  test.each<[BotLevel, string, Person, (story: Story) => void]>([
    ['gentle', 'philippines', 'patient', (story) => expect(own(story)).toBeGreaterThan(others(story))],
    [
      'standard',
      'philippines',
      'fair',
      (story) => expect(story.debrief.stars?.filter((star) => star.won).length).toBeGreaterThanOrEqual(3),
    ],
    ['sharp', 'emirates', 'pushover', (story) => expect(own(story)).toBeLessThan(others(story))],
  ])(
    'against %s bots: %s, %s',
    async (botLevel, seat, person, comes) => {
      const story = await whole(botLevel, seat, person);
      writeFileSync(join(OUT, `${botLevel}.md`), told(game, story));
      comes(story);
    },
    10 * MINUTES,
  );
});
