import { packageOf } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { diffOf, type Offer, warningsOf } from '../../../model/table/deals/index.ts';
import { calledOf, quoted, reasonText } from '../../../model/table/index.ts';
import { Chip, Sheet } from '../../ui/index.ts';
import { useSight } from '../table.ts';
import { Answers } from './Asked.tsx';
import { Differences } from './Differences.tsx';
import { LookActs } from './LookActs.tsx';
import { Sides } from './Sides.tsx';
import { StatusChip } from './StatusChip.tsx';
import { Whole } from './Whole.tsx';

/** What accepting would mean at home, before the press. */
function Warnings({ offer }: { readonly offer: Offer }) {
  const s = useSight();
  if (!offer.asksMe) return null;
  return (
    <>
      {warningsOf(s, offer).map((text) => (
        <p key={text} class="deal-warn">
          {text}
        </p>
      ))}
    </>
  );
}

function Stand({ offer }: { readonly offer: Offer }) {
  const { status } = offer.pack;
  if (offer.fell !== null) return <p class="deal-warn">{offer.fell}</p>;
  if (status === 'accepted') return <p class="dim small">{say('deal.bound')}</p>;
  if (status !== 'offered') return null;
  if (offer.myAnswer !== null)
    return <p class="dim small">{say(offer.myAnswer ? 'deal.said.yes.done' : 'deal.said.no.done')}</p>;
  return <p class="dim small">{say('deal.unsure')}</p>;
}

/** A package on the table, looked at whole: my side of it, the others' answers, and what I can do. */
export function Look({ offer, onClose }: { readonly offer: Offer; readonly onClose: () => void }) {
  const s = useSight();
  const { pack } = offer;
  const answers = packageOf(s.pub, pack.counters);
  const title = offer.mine ? say('deal.title.mine') : say('deal.title.of', { who: calledOf(s, pack.seat) });
  return (
    <Sheet
      title={title}
      class="deal-sheet paper"
      onClose={onClose}
      note={
        <p class="deal-sub">
          <StatusChip offer={offer} />
          {answers ? <Chip tone="brass">{say('deal.counters', { who: calledOf(s, answers.seat) })}</Chip> : null}
          <span class="dim small">{say('deal.as-one')}</span>
        </p>
      }
    >
      {pack.reason ? <p class="q">{quoted(reasonText(s, pack.reason))}</p> : null}
      <Sides cards={offer.cards} pack={s.seat === null ? null : pack.id} />
      <Differences list={diffOf(s, pack)} />
      <div class="deal-foot">
        <Whole parts={pack.parts} />
        <Answers offer={offer} />
      </div>
      <Stand offer={offer} />
      <Warnings offer={offer} />
      <LookActs offer={offer} onClose={onClose} />
    </Sheet>
  );
}
