/** What a person can open at one moment: every form of the palette, every tab of the folder. */

const OPEN_ROW = '.act-row:not(.closed)';

async function openPalette(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('.act-palette input').waitFor();
}

const named = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 40);

export async function everyForm(page, shoot) {
  await openPalette(page);
  const names = await page.locator(`${OPEN_ROW} b`).allTextContents();
  for (const [i, name] of names.entries()) {
    await openPalette(page);
    await page.locator(OPEN_ROW).nth(i).click();
    await shoot(`form-${named(name)}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

export async function everyTab(page, shoot) {
  const tabs = page.getByRole('tab');
  for (let i = 0; i < (await tabs.count()); i++) {
    if (!(await tabs.nth(i).isVisible())) continue;
    await tabs.nth(i).click();
    await shoot(`tab-${named(await tabs.nth(i).innerText())}`);
  }
}
