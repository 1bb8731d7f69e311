/** Ways to the end of a meeting, for tests of votes, silence and what comes after. */
import type { Game, Issue, Party } from '../../shared/scenario/index.ts';
import { smallGame } from './game.ts';
import { clock, type Hand } from './table.ts';

/** The clock of this part of the meeting runs out. */
export function timeOver(t: Hand): void {
  const { generation } = t.world.public;
  t.now += t.world.public.clock?.leftMs ?? 0;
  t.act(clock, { type: 'clock.due', generation });
}

/** Nothing is open and nobody breaks the silence. */
export function toFloor(t: Hand): void {
  t.until('silence');
  timeOver(t);
}

const member = (i: number): Party => ({
  id: `m${i}`,
  name: `Member ${i}`,
  short: `Member ${i}`,
  code: `M${i}`,
  stakeholder: 'origin',
  standing: 'member',
  emblem: 'xx',
  profile: 'One of many.',
});

/** An assembly of so many members on the small table's text; nobody has values. */
export function assembly(size: number, issues: readonly Issue[] = smallGame.open.issues): Game {
  const parties = Array.from({ length: size }, (_, i) => member(i + 1));
  const { open } = smallGame;
  return {
    open: {
      ...open,
      parties,
      issues,
      clocks: { ...open.clocks, silence: 72 * 3_600_000, vote: 60_000 },
      draft: {
        ...open.draft,
        paragraphs: issues.map(({ id, title, wordings }) => ({
          id: `para-${id}`,
          issue: id,
          title,
          text: wordings.find((w) => w.level === 2)?.text ?? '',
          level: 2,
          phrases: [],
        })),
      },
    },
    sealed: { injects: [], sheets: null, briefs: {}, history: null },
  };
}
