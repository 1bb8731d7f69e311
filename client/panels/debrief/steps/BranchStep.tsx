import { adopted, differing, type Side, sidesOf, sidesTwin } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { Redline } from '../Redline.tsx';
import { WhatIf } from './WhatIf.tsx';

function Row({ side }: { readonly side: Side }) {
  return (
    <li class={`${side.way}${side.mine ? ' mine' : ''}`}>
      <Flag party={side.party} size={22} bare mine={side.mine} />
      <span class="name">{side.party.short}</span>
      <span>{side.here === side.there ? side.there : `${side.here} → ${side.there}`}</span>
      <b>{say(`debrief.branch.${side.way}`)}</b>
    </li>
  );
}

function Words() {
  const { x } = useDoing();
  const all = differing(x);
  return (
    <Figure title={say('debrief.branch.words')} note={say('debrief.branch.words.note')}>
      {all.length === 0 ? <p>{say(adopted(x) ? 'debrief.branch.words.same' : 'debrief.branch.words.agreed')}</p> : null}
      <ol class="branch-words">
        {all.map((p) => (
          <li key={p.id}>
            <b>
              <span class="num">{p.n}</span> {p.title}{' '}
              <bdi dir="ltr" class="num">{`L${p.here.level} → L${p.there.level}`}</bdi>
            </b>
            <p class="doc-text serif">
              <Redline from={p.here.text} to={p.there.text} />
            </p>
            {p.there.text === '' ? <small>{say('debrief.branch.silent')}</small> : null}
          </li>
        ))}
      </ol>
    </Figure>
  );
}

function Seats() {
  const { x } = useDoing();
  const sides = sidesOf(x);
  return (
    <Figure title={say('debrief.branch.seats')} note={say('debrief.branch.seats.note')} twin={sidesTwin(sides)}>
      <ul class="effects">
        {sides.map((side) => (
          <Row key={side.party.id} side={side} />
        ))}
      </ul>
    </Figure>
  );
}

/** One act played otherwise, and what bots make of it; then a what-if of one's own. */
export function BranchStep() {
  const { x } = useDoing();
  return (
    <div class="figures">
      {x.debrief.branch === null ? null : (
        <>
          <Seats />
          <Words />
        </>
      )}
      <WhatIf />
    </div>
  );
}
