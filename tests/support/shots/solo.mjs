/** Alone against bots, from the front page to the last step of the debrief. */
import { everyForm, everyTab } from './acts.mjs';
import { codeIn, pause, press } from './camera.mjs';

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

async function playAndShoot(studio, page, shoot, code, size) {
  const seen = new Set();
  let corridors = 0;
  let before = '';
  for (let i = 0; i < 600; i++) {
    const phase = await studio.phaseOf(code);
    if (!seen.has(phase)) {
      seen.add(phase);
      await shoot(phase.replace('round.', ''));
      if (phase === 'round.corridor') await openThings(page, shoot, size);
    }
    if (phase === 'round.corridor' && before !== phase) corridors += 1;
    if (phase === 'round.corridor' && before !== phase && corridors === 2) {
      await everyTab(page, shoot);
      await everyForm(page, shoot);
    }
    before = phase;
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

export async function solo(studio, size, theme) {
  const { page, shoot } = await studio.camera(size, theme, 'solo');
  await page.goto(studio.url);
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
  await playAndShoot(studio, page, shoot, codeIn(page), size);
  await press(page, /go to the debrief/i);
  await pause(800);
  if (!page.url().includes('debrief')) await press(page, /go to the debrief/i);
  for (let step = 1; step <= 11; step++) {
    await shoot(`debrief-${step}`);
    if (step === 2) await guess(page);
    const next = page.getByRole('button', { name: /^Next/ });
    if ((await next.count()) === 0) break;
    await next.first().click();
  }
}
