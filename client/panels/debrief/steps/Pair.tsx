import { useState } from 'preact/hooks';
import { membersOf, opposite, pairOf, pairTwin, partyOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure, PairPlot } from '../figures/index.ts';
import { Pick } from './Pick.tsx';

/** Two members' side of every possible text: one is the reader's own, the other is chosen. */
export function Pair() {
  const { x } = useDoing();
  const members = membersOf(x);
  const own = members.find((p) => p.id === x.seat)?.id;
  const [a, setA] = useState(own ?? members[0]?.id ?? '');
  const [b, setB] = useState(() => opposite(x, a) ?? members.find((p) => p.id !== a)?.id ?? '');
  const pair = pairOf(x, a, b);
  if (!pair || a === b) return null;
  const [first, second] = [partyOf(x, a), partyOf(x, b)];
  const others = (not: string) => members.filter((p) => p.id !== not);
  return (
    <Figure
      title={say('debrief.pair', { a: first.short, b: second.short })}
      class="pair-figure"
      note={say('debrief.pair.note')}
      twin={pairTwin(pair, first.short, second.short)}
      tools={
        <div class="pair-tools">
          <Pick label={say('debrief.pair.first')} parties={others(b)} value={a} own={x.seat} onChange={setA} />
          <Pick label={say('debrief.pair.second')} parties={others(a)} value={b} own={x.seat} onChange={setB} />
        </div>
      }
    >
      <PairPlot pair={pair} a={first} b={second} />
    </Figure>
  );
}
