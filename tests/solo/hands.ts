/** Acts done as a person does them: the palette, the form, its fields, and the button that puts it on record. */
import type { Locator, Page } from 'playwright-core';
import type { Command, CommandType } from '../../shared/engine/index.ts';
import { en } from '../../shared/words/en/index.ts';

const words = en as Readonly<Record<string, string>>;
const nameOf = (type: CommandType): string => (words[`act.${type}.name`] ?? '').replace(/\{.*$/u, '').trim();

async function openForm(page: Page, type: CommandType): Promise<Locator> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('.act-palette input').waitFor({ timeout: 10_000 });
  await page.keyboard.type(nameOf(type));
  await page.locator('.act-row:not(.closed)').first().click({ timeout: 5000 });
  const form = page.locator('.act-form');
  await form.waitFor({ timeout: 10_000 });
  return form;
}

/** The select that offers this value; the words of its label are the form's affair. */
async function choose(form: Locator, value: string | undefined): Promise<void> {
  if (value === undefined) return;
  const select = form.locator('select').filter({ has: form.page().locator(`option[value="${value}"]`) });
  await select.first().selectOption(value, { timeout: 5000 });
}

const tick = (form: Locator, value: string): Promise<void> =>
  form.locator(`label[data-stance="${value}"]`).first().click({ timeout: 5000 });

const readyWording = (command: Command): string | undefined =>
  'wording' in command && command.wording !== undefined && 'ready' in command.wording
    ? command.wording.ready
    : undefined;

const typedReason = (command: Command): string | undefined =>
  'reason' in command && command.reason !== undefined && 'text' in command.reason ? command.reason.text : undefined;

async function fill(form: Locator, command: Command): Promise<void> {
  if ('paragraph' in command) await choose(form, command.paragraph);
  if ('proposal' in command) await choose(form, command.proposal);
  if ('package' in command) await choose(form, command.package);
  if (command.type === 'stance.take') await tick(form, command.stance);
  if (command.type === 'package.answer') await tick(form, command.accept ? 'accept' : 'refuse');
  const reason = typedReason(command);
  if (reason !== undefined) await form.locator('textarea').first().fill(reason, { timeout: 5000 });
  if (command.type === 'proposal.table') await choose(form, readyWording(command));
}

/** @returns whether it went on record; a moment that has passed closes its form, as it would for a person. */
export async function doAct(page: Page, command: Command): Promise<boolean> {
  try {
    if (command.type === 'ready.set') {
      await page.keyboard.press('Escape');
      await page.keyboard.press('.');
      return true;
    }
    const form = await openForm(page, command.type);
    await fill(form, command);
    await form.locator('button[type="submit"]').click({ timeout: 5000 });
    await form.waitFor({ state: 'detached', timeout: 10_000 });
    return true;
  } catch {
    await page.keyboard.press('Escape');
    return false;
  }
}
