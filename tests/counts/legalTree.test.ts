/**
 * The rule book frozen in a few numbers: how many of all concrete acts are accepted one and two acts deep.
 * A changed number means a changed rule: say so in RULES.md and the changelog, then change it here.
 */
import { describe, expect, test } from '@jest/globals';
import {
  type Actor,
  type Command,
  decide,
  evolveWorld,
  type Phase,
  STANCES,
  type World,
} from '../../shared/engine/index.ts';
import { because, chair, clock, host, seat, sitDown } from '../support/table.ts';

/** Every act of every role with every parameter that differs in kind. */
function everyAct({ public: s, game }: World): readonly [Actor, Command][] {
  const paragraphs = s.paragraphs.map((p) => p.id);
  const proposals = s.proposals.map((p) => p.id);
  const wordings = (paragraph: string) =>
    game.open.issues.find((i) => `para-${i.id}` === paragraph)?.wordings.map((w) => ({ ready: w.id })) ?? [];
  const seatActs: Command[] = [
    { type: 'ready.set', ready: true },
    { type: 'statement.make', priorities: [] },
    { type: 'adoption.object', reason: because },
    { type: 'position.give', reason: because },
    ...proposals.flatMap((proposal): Command[] => [
      { type: 'proposal.sponsor', proposal },
      { type: 'proposal.withdraw', proposal },
    ]),
    ...paragraphs.flatMap((paragraph): Command[] => [
      ...STANCES.map((stance): Command => ({ type: 'stance.take', paragraph, stance, reason: because })),
      { type: 'stance.drop', paragraph },
      ...wordings(paragraph).map((wording): Command => ({ type: 'proposal.table', paragraph, wording })),
      { type: 'paragraph.reopen', paragraph, reason: because },
      { type: 'drop.object', paragraph, reason: because },
      { type: 'silence.break', paragraph, reason: because },
    ]),
  ];
  const chairActs: Command[] = [
    ...(['beat.close', 'gavel.fall', 'silence.open', 'floor.take', 'text.adopt', 'summary.issue'] as const).map(
      (type) => ({ type }),
    ),
    ...paragraphs.flatMap((paragraph): Command[] => [
      { type: 'gavel.put', paragraph },
      { type: 'paragraph.park', paragraph },
      { type: 'paragraph.unpark', paragraph },
      ...proposals.map((proposal): Command => ({ type: 'gavel.put', paragraph, proposal })),
    ]),
  ];
  const hostActs: Command[] = (
    ['table.start', 'table.pause', 'table.resume', 'table.end', 'debrief.open'] as const
  ).map((type) => ({ type }));
  return [
    ...s.order.flatMap((id) => seatActs.map((c): [Actor, Command] => [seat(id), c])),
    ...chairActs.map((c): [Actor, Command] => [chair, c]),
    ...hostActs.map((c): [Actor, Command] => [host, c]),
    [clock, { type: 'clock.due', generation: s.generation }],
  ];
}

function count(world: World, depth: number): number {
  let sum = 0;
  for (const [actor, command] of everyAct(world)) {
    const result = decide(world, { command, actor, at: 1e7 });
    if (result.ok) sum += depth === 1 ? 1 : count(result.value.reduce(evolveWorld, world), depth - 1);
  }
  return sum;
}

const COUNTS: readonly [Phase, number, number][] = [
  ['lobby', 2, 12],
  ['opening', 11, 94],
  ['round.text', 7, 70],
  ['round.reading', 39, 1478],
  ['round.corridor', 72, 5041],
  ['round.gavel', 43, 1708],
  ['silence', 9, 262],
  ['adoption', 8, 27],
];

describe('legal acts of the small table', () => {
  test.each(COUNTS)('%s: %i acts, %i pairs of acts', (phase, one, two) => {
    const t = sitDown();
    if (phase === 'adoption') {
      t.until('silence');
      t.now += 30_000;
      t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    } else t.until(phase);
    expect([count(t.world, 1), count(t.world, 2)]).toEqual([one, two]);
  });
});
