import { Brackets, FilePenLine, Hand, Link2, Undo2 } from 'lucide';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { now, say } from '../../model/index.ts';
import {
  bracketOf,
  bracketPrice,
  dealsLeft,
  iAmMember,
  numberOf,
  priceNote,
  proposeNote,
  type Refused,
  readyOf,
  reopenCost,
  type Sight,
} from '../../model/table/index.ts';
import { Button } from '../ui/index.ts';
import { bracketOrLift, closedTo, isSeated, objectToPut, openDeal, openWriter, setReady } from './doing.ts';
import { ObserverActs } from './meeting/parts.tsx';
import { useFocus, useSight, useTable } from './table.ts';

/** The reason on its face; the whole sentence for who points at it. */
export const face = (why: Refused | null): string | undefined => {
  if (why === null) return undefined;
  if (why.code === 'rule/not-now') return say('acts.later');
  if (why.code === 'rule/paused') return say('clock.paused');
  if (why.code === 'rule/suspended') return say('clock.suspended');
  if (why.code === 'rule/no-change') return say('acts.same');
  if (why.code === 'rule/deal-budget') return say('acts.deal.none');
  const first = why.text.split('. ')[0] ?? why.text;
  return why.rule === null ? first : `${first.replace(/\.$/u, '')} · ${say('acts.rule', { rule: why.rule })}`;
};

function Propose({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const closed = closedTo(table, { type: 'proposal.table', paragraph: p.id });
  const member = iAmMember(s);
  return (
    <Button
      icon={FilePenLine}
      note={member ? proposeNote(s) : say('acts.offer.note')}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => openWriter(table, p.id)}
    >
      {say(member ? 'acts.propose' : 'acts.offer')}
    </Button>
  );
}

function BracketButton({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  if (!iAmMember(s)) return null;
  const mine = bracketOf(s, p) !== undefined;
  const stance = mine ? 'live-with' : 'object';
  const closed = closedTo(table, { type: 'stance.take', paragraph: p.id, stance });
  return (
    <Button
      icon={mine ? Undo2 : Brackets}
      note={mine ? say('acts.lift.note', { n: numberOf(s, p.id) }) : bracketNote(s, p)}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => bracketOrLift(table, p.id)}
    >
      {say(mine ? 'acts.lift' : 'acts.bracket')}
    </Button>
  );
}

/** What it costs, where it costs; else what it is. */
export const bracketNote = (s: Sight, p: Paragraph): string =>
  priceNote(bracketPrice(s, p)) ?? say('acts.bracket.note');

function Deal({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  if (!iAmMember(s)) return null;
  const closed = closedTo(table, { type: 'package.offer' });
  return (
    <Button
      icon={Link2}
      note={say('acts.deal.left', { left: dealsLeft(s) })}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => openDeal(table, { kind: 'compose', paragraph: p.id })}
    >
      {say('acts.deal')}
    </Button>
  );
}

function Reopen({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  if (!iAmMember(s)) return null;
  const closed = closedTo(table, { type: 'paragraph.reopen', paragraph: p.id });
  return (
    <Button
      icon={Undo2}
      note={priceNote(reopenCost(s)) ?? say('acts.reopen.note')}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => {
        table.view.form.value = { type: 'paragraph.reopen', as: 'seat', given: { paragraph: p.id } };
      }}
    >
      {say('acts.reopen')}
    </Button>
  );
}

/** At the gavel: to the words that are put. */
function ObjectNow() {
  const table = useTable();
  const s = useSight();
  if (s.pub.put === null || !iAmMember(s)) return null;
  return (
    <Button icon={Hand} note={say('acts.object.note')} onClick={() => objectToPut(table)}>
      {say('acts.object')}
    </Button>
  );
}

export function ReadyButton({ short = false }: { readonly short?: boolean }) {
  const table = useTable();
  const s = useSight();
  void now.value;
  if (s.seat === null || s.pub.phase === 'closed') return null;
  const closed = closedTo(table, { type: 'ready.set' });
  const mine = s.pub.seats[s.seat]?.ready === true;
  const { ready, of } = readyOf(s.pub);
  const count = say('acts.ready.count', { ready, of });
  return (
    <Button
      kind={short || mine ? 'plain' : 'primary'}
      class={`ready${mine ? ' on' : ''}`}
      aria-pressed={mine}
      note={mine ? `${count}. ${say('acts.ready.off')}` : count}
      refused={face(closed)}
      onClick={() => setReady(table)}
    >
      {say(mine ? 'acts.ready.on' : short ? 'acts.ready.short' : 'acts.ready')}
    </Button>
  );
}

export const openPalette = (table: ReturnType<typeof useTable>): void => {
  table.view.palette.value = true;
};

function More() {
  const table = useTable();
  if (table.live.roles.value.filter((role) => role !== 'person').length === 0) return null;
  return (
    <Button kind="quiet" class="more-acts" onClick={() => openPalette(table)}>
      {say('acts.more')} <kbd>/</kbd>
    </Button>
  );
}

/** From here on nothing is proposed or bracketed any more. */
const AFTER = new Set(['adoption', 'vote', 'positions', 'closed']);

/** Always in one place, always about the paragraph in focus. */
export function ActBar() {
  const table = useTable();
  const s = useSight();
  const p = useFocus();
  if (!isSeated(table))
    return (
      <section class="act-bar press" data-region="acts" aria-label={say('region.acts')}>
        <p>{say('acts.press')}</p>
        <More />
      </section>
    );
  const closed = p.status === 'ad-ref' || p.status === 'agreed';
  const over = AFTER.has(s.pub.phase);
  return (
    <section class="act-bar" data-region="acts" tabIndex={-1} aria-label={say('acts.label', { n: numberOf(s, p.id) })}>
      <ObjectNow />
      {over || !closed ? null : <Reopen p={p} />}
      {over || closed ? null : <Propose p={p} />}
      {over || closed ? null : <BracketButton p={p} />}
      {over ? null : <Deal p={p} />}
      {iAmMember(s) ? null : <ObserverActs p={p} over={over} />}
      {iAmMember(s) ? null : <p class="observer-line">{say('acts.observer')}</p>}
      <span class="push" />
      <More />
      <ReadyButton />
    </section>
  );
}
