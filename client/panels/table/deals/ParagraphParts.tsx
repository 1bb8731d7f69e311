import { FilePenLine, Handshake, Link2, Plus } from 'lucide';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import {
  conditionOfSeat,
  conditionsOn,
  type DraftPart,
  drawnBy,
  linesAbove,
  linkOf,
  offersOn,
  partsText,
} from '../../../model/table/deals/index.ts';
import { bracketOf, calledOf, iAmMember, isMe } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Button, Chip, Icon } from '../../ui/index.ts';
import { closedTo, openDeal } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { addToDeal, useDealing } from './dealing.ts';

/** In the head of a paragraph: the package that ties it to others. */
export function PackageTie({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const link = linkOf(s, p.id);
  if (link === null) return null;
  const text = link.numbers.length === 0 ? say('tie.link.alone') : say('tie.link', { list: listed(link.numbers) });
  return (
    <button type="button" class="chip tie" onClick={() => openDeal(table, { kind: 'look', id: link.pack.id })}>
      <Icon icon={Link2} size={13} />
      {text}
    </button>
  );
}

/** From any wording or rung into the package I am writing. */
export function AddToDeal({ part, level }: { readonly part: DraftPart; readonly level: number }) {
  const table = useTable();
  const s = useSight();
  const { draft } = useDealing();
  if (!iAmMember(s) || closedTo(table, { type: 'package.offer', parts: [part] }) !== null) return null;
  const inIt = draft.value.parts.some((x) => JSON.stringify(x) === JSON.stringify(part));
  return (
    <Button
      kind="quiet"
      class="to-deal"
      icon={inIt ? Handshake : Plus}
      aria-label={say('tie.add.long', { level })}
      aria-pressed={inIt}
      onClick={() => {
        addToDeal(table, part);
        openDeal(table, { kind: 'compose' });
      }}
    >
      {say(inIt ? 'tie.added' : 'tie.add')}
    </Button>
  );
}

/** On a bracket: on what its holder would lift it; for my own, the way to say so. */
export function ConditionOffer({ p, seat }: { readonly p: Paragraph; readonly seat: string }) {
  const table = useTable();
  const s = useSight();
  const found = conditionOfSeat(s, p.id, seat);
  const mine = isMe(s, seat);
  if (found !== undefined)
    return (
      <p class="small would">
        {mine
          ? say('condition.would.mine', { grounds: found.grounds })
          : say('condition.would', { who: calledOf(s, seat), grounds: found.grounds })}
      </p>
    );
  if (!mine || closedTo(table, { type: 'stance.condition', paragraph: p.id }) !== null) return null;
  return (
    <Button onClick={() => openDeal(table, { kind: 'condition', paragraph: p.id })}>{say('condition.open')}</Button>
  );
}

/** Lines drawn in public that a level would cross, beside the wording that has it. */
export function LinesDrawn({ issue, level }: { readonly issue: string; readonly level: number }) {
  const s = useSight();
  const lines = linesAbove(s, issue, level);
  return lines.length === 0 ? null : <Chip tone="red">{say('drawn.by', { who: drawnBy(s, lines) })}</Chip>;
}

/** What could unblock a paragraph: a condition somebody named, a package that concerns it. */
export function DealWays({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const conditions = conditionsOn(s, p.id).filter((line) => !line.mine);
  const offers = offersOn(s, p.id);
  const iHold = bracketOf(s, p) !== undefined;
  const mayCondition = iHold && closedTo(table, { type: 'stance.condition', paragraph: p.id }) === null;
  return (
    <>
      {conditions.slice(0, 2).map((line) => (
        <p key={line.id} class="q way">
          {say('condition.would', { who: calledOf(s, line.seat), grounds: line.grounds })}
        </p>
      ))}
      {offers.slice(0, 2).map((offer) => (
        <p key={offer.pack.id} class="q way">
          {say('tie.offer', {
            who: offer.mine ? say('who.you') : calledOf(s, offer.pack.seat),
            list: partsText(s, offer.pack.parts),
          })}{' '}
          <button type="button" class="link" onClick={() => openDeal(table, { kind: 'look', id: offer.pack.id })}>
            <Icon icon={Handshake} size={15} /> {say('deals.look')}
          </button>
        </p>
      ))}
      {mayCondition ? (
        <p class="row links">
          <button type="button" onClick={() => openDeal(table, { kind: 'condition', paragraph: p.id })}>
            <Icon icon={FilePenLine} size={15} />
            {say('condition.open')}
          </button>
        </p>
      ) : null}
    </>
  );
}
