/** What each member got: from walking away to the text, in seat order. */
import { hasText } from '../../../shared/engine/index.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { figure, type Learned, membersOf, resultOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Bar = {
  readonly party: Party;
  readonly mine: boolean;
  readonly walkAway: number;
  /** With the text; where there is none, the best deal there was for all. */
  readonly value: number;
  readonly ideal: number;
  /** In the best deal for all, where it is known and not the bar itself. */
  readonly best: number | null;
};
export type Bars = { readonly rows: readonly Bar[]; readonly from: number; readonly to: number };

export function barsOf(x: Learned): Bars {
  const none = !hasText(x.debrief.ending.kind);
  const rows = membersOf(x).flatMap((party) => {
    const result = resultOf(x, party.id);
    if (!result) return [];
    const best = x.debrief.joint?.bestValues[party.id] ?? null;
    const { walkAway, ideal } = result;
    return [
      {
        party,
        mine: party.id === x.seat,
        walkAway,
        ideal,
        best: none ? null : best,
        value: none ? (best ?? walkAway) : result.value,
      },
    ];
  });
  const all = rows.flatMap((r) => [r.walkAway, r.value, r.best ?? r.value]);
  const from = Math.min(100, ...all);
  return {
    rows,
    from: Math.max(0, Math.floor((from - 1) / 20) * 20),
    to: Math.ceil((Math.max(1, ...all) + 1) / 20) * 20,
  };
}

export function barsTwin(x: Learned, bars: Bars): Twin {
  const none = !hasText(x.debrief.ending.kind);
  const best = bars.rows.some((r) => r.best !== null);
  const head = [say('debrief.member'), say('debrief.bars.walk'), say(none ? 'debrief.bars.best' : 'debrief.bars.text')];
  const reach = x.debrief.measures?.reach ?? {};
  const furthest = (seat: string): string => {
    const one = reach[seat];
    return one?.value == null ? say('debrief.none') : `${one.proven ? '' : '≥ '}${figure(one.value)}`;
  };
  return {
    head: [...head, ...(best ? [say('debrief.bars.best')] : []), say('debrief.bars.reach'), say('debrief.bars.ideal')],
    rows: bars.rows.map((r) => [
      r.party.short,
      figure(r.walkAway),
      figure(r.value),
      ...(r.best === null ? [] : [figure(r.best)]),
      furthest(r.party.id),
      figure(r.ideal),
    ]),
  };
}
