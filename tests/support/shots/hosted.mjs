/** A table that somebody presides over: host, desk, wall, and who joins. */
import { everyForm } from './acts.mjs';
import { codeIn, pause, press } from './camera.mjs';

export async function hosted(studio, size, theme) {
  const { page, shoot } = await studio.camera(size, theme, 'host');
  await page.goto(`${studio.url}/host`);
  await page.getByText('I do', { exact: true }).click();
  await page.getByRole('textbox').first().fill('Sam');
  await shoot('questions');
  await press(page, /^Open the table/);
  await page.getByRole('link', { name: /desk/i }).first().waitFor();
  await shoot('made');
  await press(page, /^Go to the desk/);
  await page.waitForURL(/desk/);
  await shoot('desk-lobby');
  const code = codeIn(page);
  const wall = await studio.camera(size, theme, 'screen');
  await wall.page.goto(`${studio.url}/t/${code}/screen`);
  await wall.shoot('lobby');
  const guest = await studio.camera(size, theme, 'join');
  await guest.page.goto(`${studio.url}/j/${code}`);
  await guest.shoot('join');
  await press(page, /^Open the meeting/);
  for (const phase of ['opening', 'round.text', 'round.reading', 'round.corridor']) {
    for (let i = 0; i < 40 && (await studio.phaseOf(code)) !== phase; i++) await pause(250);
    await pause(4000);
    await shoot(`desk-${phase.replace('round.', '')}`);
    await wall.shoot(phase.replace('round.', ''));
    if (phase !== 'round.corridor') await page.keyboard.press('>');
  }
  await everyForm(page, shoot);
}
