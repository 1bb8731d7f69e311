/** The charts: every phase can be reached and left, and the drawing in ARCHITECTURE.md is theirs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { getShortestPaths } from 'xstate/graph';
import {
  CHARTS,
  PARAGRAPH_STATES,
  PHASES,
  type Phase,
  paragraphChart,
  procedureChart,
} from '../../shared/engine/index.ts';
import { drawCharts } from '../support/drawCharts.ts';

const FACTS = [false, true].flatMap((last) =>
  [false, true].flatMap((clean) =>
    [false, true].flatMap((refused) => [false, true].map((spent) => ({ last, clean, refused, spent }))),
  ),
);
const flat = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map((x) => x.join('.'))
        .join();

describe('the procedure chart', () => {
  const events = procedureChart.events.flatMap((type) => FACTS.map((facts) => ({ type, ...facts })));
  const paths = getShortestPaths(procedureChart, { events: events as never });

  test('[2.1] every phase is reached, and only those named', () => {
    expect([...new Set(paths.map((p) => flat(p.state.value)))].sort()).toEqual([...PHASES].sort());
  });

  test('[2.1] no phase is a trap: the end can be reached from each', () => {
    const steps = events as unknown as { readonly type: never }[];
    const next = new Map(PHASES.map((from) => [from, new Set(steps.map((e) => CHARTS.procedure(from, e)))]));
    const leads = new Set<Phase>(['closed']);
    for (let grown = 0; grown !== leads.size; ) {
      grown = leads.size;
      for (const from of PHASES)
        if ([...(next.get(from) ?? [])].some((to) => to !== null && leads.has(to))) leads.add(from);
    }
    expect([...leads].sort()).toEqual([...PHASES].sort());
  });

  test('[7.1] no way into silence or to the floor with anything open', () => {
    for (const phase of ['round.gavel', 'consultation'] as const) {
      for (const type of ['beat.close', 'silence.open', 'floor.take'] as const) {
        const to = CHARTS.procedure(phase, { type, clean: false, last: true, refused: false, spent: false });
        expect(['silence', 'adoption']).not.toContain(to);
      }
    }
  });

  test('[7.4] a silence broken twice is not tried a third time', () => {
    expect(CHARTS.procedure('consultation', { type: 'beat.close', clean: true, spent: true })).toBe('adoption');
    expect(CHARTS.procedure('consultation', { type: 'silence.open', clean: true, spent: true })).toBeNull();
  });
});

test('[5.5] every state of a paragraph is reached, and none is agreed while blocked', () => {
  const events = paragraphChart.events.flatMap((type) => [true, false].map((blocked) => ({ type, blocked })));
  const paths = getShortestPaths(paragraphChart, { events: events as never });
  expect(paths.map((p) => flat(p.state.value)).sort()).toEqual([...PARAGRAPH_STATES].sort());
  for (const from of PARAGRAPH_STATES) expect(CHARTS.paragraph(from, { type: 'fall', blocked: true })).toBeNull();
});

test('[5.5] only what is agreed, dropped or awaits the whole rests: every other state of a paragraph can be left', () => {
  const moves = paragraphChart.events.flatMap((type) => [true, false].map((blocked) => ({ type, blocked })));
  const resting = PARAGRAPH_STATES.filter((from) =>
    moves.every((e) => [null, from].includes(CHARTS.paragraph(from, e as never))),
  );
  expect(resting.sort()).toEqual(['agreed', 'dropped']);
});

test('ARCHITECTURE.md shows the charts as they are', () => {
  const file = new URL('../../ARCHITECTURE.md', import.meta.url);
  const page = readFileSync(file, 'utf8');
  const drawn = page.replace(
    /<!-- charts -->[\s\S]*<!-- \/charts -->/,
    `<!-- charts -->\n${drawCharts()}\n<!-- /charts -->`,
  );
  // REDRAW=1 writes the drawing instead of comparing it.
  if (process.env['REDRAW'] === '1') writeFileSync(file, drawn);
  else expect(page).toBe(drawn);
});
