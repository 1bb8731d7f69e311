/** `npm run shots`: every screen at 1440x900 and 390x844 into build/shots, from real games on a server of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const THEMES = process.argv.includes('--night') ? ['night'] : ['day'];
const OUT = 'build/shots';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const data = mkdtempSync(join(tmpdir(), 'zero-draft-shots-'));
const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, BOT_PACE_MS: '5', DATABASE_URL: '' };
const server = spawn(process.execPath, ['build/server/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (chunk) => {
    said += chunk;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    if (found) resolve(found[0]);
  });
  server.once('exit', () => reject(new Error(`the server did not start:\n${said}`)));
});

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: FLAGS,
});

const phaseOf = async (code) => (await (await fetch(`${url}/api/tables/${code}`)).json()).phase;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page with its own profile, and a camera that numbers what it takes. */
async function camera(size, theme, prefix) {
  const context = await browser.newContext({
    viewport: SIZES[size],
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

const press = (page, name) => page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();

async function shortClocks(page) {
  await page.route('**/api/tables', (route) => {
    const body = route.request().postDataJSON();
    return route.continue({
      postData: JSON.stringify({
        ...body,
        settings: { ...body.settings, clocks: { ...body.settings?.clocks, silence: 6000 } },
      }),
    });
  });
}

/** What a look at the table shows beside the phases themselves. */
async function openThings(page, shoot, size) {
  await page.keyboard.press('/');
  await shoot('palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await shoot('object');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await shoot('ladder');
  if (size === 'wide') {
    await page.keyboard.press('e');
    await shoot('writing');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('b');
  await shoot('brief');
  await page.keyboard.press('Escape');
}

async function playAndShoot(page, shoot, code, size) {
  const seen = new Set();
  for (let i = 0; i < 400; i++) {
    const phase = await phaseOf(code);
    if (!seen.has(phase)) {
      seen.add(phase);
      await shoot(phase.replace('round.', ''));
      if (phase === 'round.corridor') await openThings(page, shoot, size);
    }
    if (phase === 'closed') return;
    await page.keyboard.press('Escape');
    if (phase === 'round.corridor' && seen.size < 8) await page.keyboard.press('2');
    if ((await page.locator('button.ready.on').count()) === 0) await page.keyboard.press('.');
    await pause(250);
  }
}

/** The steps with numbers open after a guess. */
async function guess(page) {
  await page.getByText('Yes', { exact: true }).click();
  await page.getByText('★★', { exact: true }).click();
  await press(page, /^Keep my guess/);
  await pause(800);
}

async function solo(size, theme) {
  const { page, shoot } = await camera(size, theme, 'solo');
  await page.goto(url);
  await shoot('start');
  await shortClocks(page);
  await press(page, /^Take a seat/);
  await page.getByRole('button', { name: /Take the seat of Philippines/ }).waitFor();
  await shoot('seats');
  await press(page, /Take the seat of Philippines/);
  await page.getByRole('button', { name: /^I have read it/ }).waitFor();
  await shoot('brief');
  await press(page, /^I have read it/);
  await press(page, /^Start the negotiation/);
  const code = /\/t\/(\w+)/.exec(page.url())[1];
  await playAndShoot(page, shoot, code, size);
  await press(page, /go to the debrief/i);
  await pause(800);
  if (!page.url().includes('debrief')) await press(page, /go to the debrief/i);
  for (let step = 1; step <= 10; step++) {
    await shoot(`debrief-${step}`);
    if (step === 2) await guess(page);
    const next = page.getByRole('button', { name: /^Next/ });
    if ((await next.count()) === 0) break;
    await next.first().click();
  }
}

/** A table that somebody else presides over, from the questions to the desk and the wall. */
async function hosted(size, theme) {
  const { page, shoot } = await camera(size, theme, 'host');
  await page.goto(`${url}/host`);
  await page.getByText('I do', { exact: true }).click();
  await page.getByRole('textbox').first().fill('Sam');
  await shoot('questions');
  await press(page, /^Open the table/);
  await page.getByRole('link', { name: /desk/i }).first().waitFor();
  await shoot('made');
  await press(page, /^Go to the desk/);
  await page.waitForURL(/desk/);
  await shoot('desk-lobby');
  const code = /\/t\/(\w+)/.exec(page.url())[1];
  const wall = await camera(size, theme, 'screen');
  await wall.page.goto(`${url}/t/${code}/screen`);
  await wall.shoot('lobby');
  const guest = await camera(size, theme, 'join');
  await guest.page.goto(`${url}/j/${code}`);
  await guest.shoot('join');
  await press(page, /^Open the meeting/);
  for (const phase of ['opening', 'round.text', 'round.reading', 'round.corridor']) {
    for (let i = 0; i < 40 && (await phaseOf(code)) !== phase; i++) await pause(250);
    await pause(4000);
    await shoot(`desk-${phase.replace('round.', '')}`);
    await wall.shoot(phase.replace('round.', ''));
    if (phase !== 'round.corridor') await page.keyboard.press('>');
  }
}

try {
  for (const theme of THEMES) {
    for (const size of Object.keys(SIZES)) {
      await solo(size, theme);
      await hosted(size, theme);
      console.log(`${size} ${theme}: done`);
    }
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}
console.log(`Pictures are in ${OUT}`);
