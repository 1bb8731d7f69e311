/** A paragraph as a compilation has it: everything proposed, in brackets and with its authors, bis and ter behind it. */
import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { type LaidOut, laidOf } from '../../model/table/index.ts';
import { deedText, labelOf, textsOf } from '../../model/table/writing/index.ts';
import { Rolling } from '../reading/index.ts';
import { Holders } from './RollingText.tsx';
import { useSight } from './table.ts';
import { Words } from './Words.tsx';

function Beside({ one }: { readonly one: LaidOut['beside'][number] }) {
  const s = useSight();
  const proposal = s.pub.proposals.find((x) => x.id === one.proposal);
  if (proposal === undefined) return null;
  const deed = deedText(s, proposal);
  const texts = textsOf(proposal).filter((text) => text !== '');
  return (
    <span class="beside">
      <span class="bis">{labelOf(s, proposal)}</span>
      <span>
        <b class="bk">[</b>
        {deed === null ? null : <i>{`${deed} `}</i>}
        {texts.length === 0 && deed === null ? say('ladder.silent') : null}
        {texts.map((text) => (
          <Words key={text} text={`${text} `} />
        ))}
        <Holders seats={proposal.sponsors} />
        <b class="bk">]</b>
      </span>
    </span>
  );
}

export function Compiled({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  return (
    <span class="rolling compiled">
      <Rolling s={s} p={p} compiled />
      {laidOf(s, p).beside.map((one) => (
        <Beside key={one.proposal} one={one} />
      ))}
    </span>
  );
}
