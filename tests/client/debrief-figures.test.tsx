/** @jest-environment jsdom */
/** The figures that know the optimum, by role and label: each has words, and a table where it is a picture. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import {
  actLines,
  branchFinding,
  dominatedText,
  effectsOf,
  findingOf,
  type Learned,
  linesOf,
  measuresOf,
  moversOf,
  moversTwin,
  packageLines,
  readingText,
  readsOf,
  strongOf,
  tablesOf,
  tablesText,
  whatifText,
} from '../../client/model/debrief/index.ts';
import { memoryKeep } from '../../client/model/keep.ts';
import { DebriefView } from '../../client/panels/debrief/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { learned, short } from './debrief-data.ts';

afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
});
window.scrollTo = () => undefined;

const bare = { ...short, sealed: { ...short.sealed, sheets: null } };
const acts = { say: () => undefined, guess: () => undefined, step: () => undefined, reveal: () => undefined };

async function showStep(x: Learned, step: number): Promise<void> {
  const pub = { ...x.pub, debrief: { step, reveals: [], breakers: null, opened: [] } };
  await act(() =>
    render(
      <DebriefView
        code="R4D9TK"
        x={{ ...x, pub }}
        host={false}
        speaks
        acts={acts}
        refused={null}
        keep={memoryKeep()}
      />,
      document.body,
    ),
  );
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const page = () => document.querySelector('.step-page')?.textContent ?? '';
const click = (el: HTMLElement | undefined) => act(() => el?.click());
const figureOf = (title: RegExp): HTMLElement => {
  const found = all('.debrief-figure').find((el) => title.test(el.querySelector('h2')?.textContent ?? ''));
  if (!found) throw new Error(`no figure ${title}`);
  return found;
};
const raw = /\{|\}|debrief\.|undefined|NaN/;

describe('step 7', () => {
  const x = learned({ seat: 'emirates' });

  test('one act each in words, the own ones first; what would have been better is named', async () => {
    const lines = actLines(x);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.findIndex((l) => !l.mine)).toBe(lines.filter((l) => l.mine).length);
    for (const line of lines) expect(`${line.what}${line.better}${line.points}`).not.toMatch(raw);
    for (const line of lines) expect(line.better === null).toBe(line.tone === 'made');
    await showStep(x, 7);
    const figure = figureOf(/^One act each$/);
    expect(figure.querySelectorAll('.act-lines > li').length).toBeLessThanOrEqual(lines.length);
    await click([...figure.querySelectorAll('button')].find((b) => /Show all/.test(b.textContent ?? '')));
    expect(figure.querySelectorAll('.act-lines:first-of-type > li')).toHaveLength(lines.length);
  });

  test('three measures, each with a sentence; the joint gain is the same number as in the head', () => {
    const rows = measuresOf(x);
    expect(rows.map((r) => r.key)).toEqual(['sum', 'nash', 'ks']);
    expect(findingOf(x, 7).headline).toContain(String(rows[0]?.share));
    for (const row of rows) expect(row.means).not.toMatch(raw);
    expect(dominatedText(x)).not.toMatch(raw);
    expect(
      packageLines(x)
        .map((l) => `${l.what}${l.who}${l.when}`)
        .join(),
    ).not.toMatch(raw);
  });
});

test('step 4: who was hardest to read, and how it was misread', async () => {
  const x = learned({ seat: 'emirates' });
  const reads = readsOf(x);
  expect(reads).toHaveLength(8);
  const hardest = reads.reduce((a, b) => ((b.fit ?? 1) < (a.fit ?? 1) ? b : a));
  expect(readingText(x)).toContain(`${hardest.party.short.split(' · ')[0]} was hardest to read.`);
  expect(readingText(x)).not.toMatch(raw);
  await showStep(x, 4);
  expect(page()).toContain(hardest.word);
});

test('step 3: a table that is its own picture', async () => {
  const x = learned({ seat: 'emirates' });
  await showStep(x, 3);
  const rows = strongOf(x);
  const table = figureOf(/^How strong the words were/);
  expect([...table.querySelectorAll('tbody tr')]).toHaveLength(rows.length);
  const last = rows[0]?.cells.at(-1)?.level;
  expect(table.querySelector('tbody tr td:last-child')?.textContent).toContain(`level ${last}`);
});

describe('step 8', () => {
  const x = learned({ seat: 'emirates' });

  test('how far each came: a named picture, a table with every moment', async () => {
    await showStep(x, 8);
    const figure = figureOf(/^How far each came$/);
    expect(figure.querySelector('.plot svg')?.getAttribute('aria-label')).toContain('Bangladesh from');
    await click(figure.querySelector<HTMLElement>('.twin-toggle') ?? undefined);
    expect(figure.querySelectorAll('tbody tr')).toHaveLength(linesOf(x).length);
    expect(figure.querySelectorAll('thead th')).toHaveLength((linesOf(x)[0]?.points.length ?? 0) + 2);
  });

  test('who moved whom adds up to the matrix', () => {
    const movers = moversOf(x);
    const cells = moversTwin(x, movers).rows.flatMap((row) => row.slice(1));
    const sum = cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
    expect(sum).toBe(x.debrief.moved.reduce((total, m) => total + m.times, 0));
  });

  test('one count at a time, chosen', async () => {
    await showStep(x, 8);
    expect(figureOf(/^Whose words$/)).toBeTruthy();
    const spoke = all('input[type="radio"]').find((el) => (el as HTMLInputElement).value === 'spoken');
    await click(spoke);
    expect(figureOf(/^Who spoke$/)).toBeTruthy();
  });
});

describe('step 9', () => {
  test('other tables are compared without names; alone, nothing is shown', async () => {
    const alone = learned({ seat: 'emirates' });
    expect(tablesOf(alone)).toEqual([]);
    const levels = Object.fromEntries(short.open.issues.map((i) => [i.id, 4]));
    const one = { ending: 'adopted', rounds: 4, stars: 2, share: 0.7, levels, same: true } as const;
    const other = { ...one, ending: 'summary', stars: 0, share: 0, levels: {}, same: false } as const;
    const x = { ...alone, debrief: { ...alone.debrief, others: [other, one] } };
    expect(tablesOf(x).map((row) => row.name)).toEqual(['This table', 'Beside you 1', 'Earlier 2']);
    expect(tablesText(x)).toMatch(/^2 other tables: 1 with a text\. Where you differ most/);
    await showStep(x, 9);
    expect(figureOf(/^Other tables/).querySelectorAll('tbody tr')).toHaveLength(3);
  });
});

describe('step 10', () => {
  const x = learned({ seat: 'emirates' });

  test('one branch: what was done, what would have been better, and that it is one course of many', async () => {
    const { lead } = branchFinding(x);
    expect(lead).toContain('one possible course');
    expect(lead).not.toMatch(raw);
    await showStep(x, 10);
    expect(figureOf(/^Here and there$/).querySelectorAll('.effects > li')).toHaveLength(10);
    expect(page()).toMatch(/What the text would say instead/);
  });

  test('what-if: another level, who gains and who loses, and back', async () => {
    await showStep(x, 10);
    const figure = figureOf(/^Your own what-if$/);
    expect(figure.textContent).toContain('Tap a level');
    const issue = short.open.issues[0];
    const was = x.debrief.outcome.levels[issue?.id ?? ''] ?? 0;
    const to = was === 0 ? 4 : 0;
    await click(figure.querySelectorAll<HTMLElement>('.whatif-levels fieldset')[0]?.querySelectorAll('input')[to]);
    expect(figure.querySelector('[role="status"]')?.textContent).toContain(
      `L${to} instead of L${was} on ${issue?.title}`,
    );
    const effects = effectsOf(x, { [issue?.id ?? '']: to });
    expect(whatifText(x, { [issue?.id ?? '']: to })).not.toMatch(raw);
    expect(effects.some((e) => e.by !== 0)).toBe(true);
    await click([...figure.querySelectorAll('button')].find((b) => /Back to the text/.test(b.textContent ?? '')));
    expect(figure.textContent).toContain('Tap a level');
  });

  test('without values there is no branch, and it says why', async () => {
    await showStep(learned({ seat: 'mexico', game: bare }), 10);
    expect(page()).toContain('gives its parties no values');
    expect(all('.whatif')).toHaveLength(0);
  });
});

test('without a text: whether the last words could have been signed, and what would have led to a text', async () => {
  const x = learned({ seat: 'sweden', none: true });
  await showStep(x, 7);
  expect(figureOf(/^The packages everyone missed$/).textContent).toMatch(/could have signed|would have been refused/);
  await showStep(x, 10);
  expect(page()).not.toMatch(raw);
});

test('a seat that never spoke is not read, and is said to have said too little', () => {
  const silent = (
    world: { public: { seats: Record<string, { ready: boolean } | undefined> } },
    _own: unknown,
    seat: string,
  ) => (world.public.seats[seat]?.ready === true ? null : ({ type: 'ready.set', ready: true } as const));
  const { log } = playTable(short, { seed: 'silent', minds: { mexico: silent } });
  const x = learned({ seat: 'mexico', log });
  expect(readsOf(x).find((r) => r.mine)?.word).toBe('said too little');
  expect(readingText(x)).toContain('Mexico said too little for anybody to know.');
});
