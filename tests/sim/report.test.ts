/** The bots' report says "no" where a target is missed, and compares a policy with the bot in its own seat. */
import { expect, test } from '@jest/globals';
import { ledgerOf } from '../../server/cli/lab/ledger.ts';
import { pagesOf } from '../../server/cli/lab/pages.ts';
import { TARGET_ROWS } from '../../server/cli/lab/targets.ts';
import { gameOf, parseScenarioFiles, problemLine } from '../../shared/scenario/parse/index.ts';
import { auditOf, PLAIN, type RunRecord, runOf, yardstickOf } from '../../shared/sim/index.ts';
import { must } from '../../shared/types/index.ts';
import { family, generate } from '../support/bank/index.ts';
import { scenarioFile } from '../support/lab/scenarioFile.ts';
import { scenarioGame } from '../support/scenarios.ts';

const yardstick = must(yardstickOf(scenarioGame('first-steps', 'short')), 'first-steps has values');
const run = runOf(yardstick, PLAIN, '1');
const rowOf = (id: string) =>
  must(
    TARGET_ROWS.find((row) => row.id === id),
    id,
  );

const changed = (more: Partial<RunRecord>): RunRecord => ({ ...run, ...more });

test('every row has an id of its own, and compares with a row that is there', () => {
  const ids = TARGET_ROWS.map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(TARGET_ROWS.flatMap((row) => (row.against && !ids.includes(row.against) ? [row.id] : []))).toEqual([]);
});

test('a target is met, missed, or was never tried', () => {
  const good = changed({ agreed: true, npr: 0.9 });
  const bad = changed({ agreed: false, npr: 0, botViolations: 1 });
  const metOf = (runs: readonly RunRecord[]) =>
    Object.fromEntries(ledgerOf([{ row: rowOf('A3'), runs }])[0]?.verdicts.map((v) => [v.target.measure, v.met]) ?? []);
  expect(metOf([good, changed({ agreed: true, npr: 0.95 })])).toEqual({
    agreement: true,
    npr: true,
    botViolations: true,
  });
  expect(metOf([good, bad])).toEqual({ agreement: false, npr: false, botViolations: false });
  expect(metOf([])).toEqual({ agreement: null, npr: null, botViolations: null });
});

test('what a liar gains is measured against the bot in the same seat and run', () => {
  const bot = changed({ shares: { sweden: 0.5 }, marks: { sweden: 70 } });
  const liar = changed({ shares: { sweden: 0.6 }, marks: { sweden: 74 }, policies: { sweden: 'liar' } });
  const [, entry] = ledgerOf([
    { row: rowOf('T'), runs: [bot] },
    { row: rowOf('liar-T'), runs: [liar] },
  ]);
  const gain = entry?.verdicts.find((v) => v.target.measure === 'gain');
  expect([gain?.found?.value, gain?.met]).toEqual([0.1, false]);
  const rows = auditOf([{ seat: 'sweden', policy: 'liar', bot: [bot], other: [liar] }]);
  expect(rows.map((row) => [row.seat, row.ahead.value])).toEqual([
    ['all', 4],
    ['sweden', 4],
  ]);
  const audits = [{ title: 'here', rows, bots: [bot], runs: 1 }];
  const entries = entry === undefined ? [] : [entry];
  const text = pagesOf({ runs: 1, machine: 'a machine', entries, audits, speeds: [{ what: 'a bot', ms: 1 }] });
  expect(text).toContain('| **no** |');
  expect(text).toContain('Ahead over all seats: liar (all, 4.0); in single seats: liar (sweden, 4.0).');
  expect(text).toContain('- a bot · ms: 1');
});

test('a record is what it was after it has been written down', () => {
  expect(JSON.parse(JSON.stringify(run))).toEqual(run);
  expect(run.reading.end?.both).toBeGreaterThan(0);
  expect(Object.values(run.live).every((x) => x.choices.length === run.rounds)).toBe(true);
});

test.each(['T', 'A9', 'B', 'Q', 'M', 'none'] as const)(
  'a game of family %s is the same game as a scenario file',
  (name) => {
    const game = generate(family(name, 1));
    const parsed = parseScenarioFiles([{ name: 'bank.yaml', text: scenarioFile('bank-1', game) }]);
    if (!parsed.ok) throw new Error(parsed.error.map(problemLine).join('\n'));
    const again = gameOf(parsed.value, 'only');
    if (!again.ok) throw new Error(again.error.code);
    expect(again.value.open.decision).toEqual(game.open.decision);
    expect(again.value.open.issues.map((x) => x.levels)).toEqual(game.open.issues.map((x) => x.levels));
    const startsAt = ({ open }: typeof game) => open.draft.paragraphs.map((p) => [p.issue, p.level]);
    expect(startsAt(again.value)).toEqual(startsAt(game));
    for (const [seat, { redLines, values, walkAway }] of Object.entries(game.sealed.sheets ?? {})) {
      const never = Object.entries(redLines).filter(([, levels]) => levels.length > 0);
      const same = { redLines: Object.fromEntries(never), values, walkAway };
      expect(again.value.sealed.sheets?.[seat]).toMatchObject(same);
    }
  },
);
