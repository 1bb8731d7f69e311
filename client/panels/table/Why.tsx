import { Eye, FilePenLine } from 'lucide';
import type { Paragraph } from '../../../shared/engine/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say, words } from '../../model/index.ts';
import {
  blockLines,
  isFaceDown,
  isMe,
  partyOf,
  quoted,
  type Sight,
  shortOf,
  type WayOut,
  waysOut,
} from '../../model/table/index.ts';
import { Flag, Icon } from '../ui/index.ts';
import { askThem } from './asking.ts';
import { DealWays } from './dealParts.ts';
import { isSeated, openWriter } from './doing.ts';
import { useSight, useTable } from './table.ts';

const SHOWN = 2;

type BlockLines = ReturnType<typeof blockLines>;

function BlockLine({ blocker }: { readonly blocker: BlockLines[number] }) {
  const s = useSight();
  const who = new Intl.ListFormat(words.value.lang).format(blocker.seats.map((seat) => shortOf(s, seat)));
  const onlyMe = blocker.seats.every((seat) => isMe(s, seat));
  return (
    <p class="q">
      <b>
        {blocker.seats.map((seat) => (
          <Flag key={seat} party={partyOf(s, seat)} size={16} bare />
        ))}{' '}
        {onlyMe ? say(`why.${blocker.kind}.mine`) : say(`why.${blocker.kind}`, { who, count: blocker.seats.length })}
      </b>{' '}
      {blocker.reason === '' ? <span class="dim">{say('why.no-reason')}</span> : quoted(blocker.reason)}
    </p>
  );
}

function Way({ way, p }: { readonly way: WayOut; readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const list = (seats: readonly string[]): string =>
    seats.map((seat) => (isMe(s, seat) ? say('tray.you') : shortOf(s, seat))).join(', ');
  const accepted = (seats: readonly string[]): string =>
    seats.length > 3
      ? say('why.way.accepted.many', { count: seats.length })
      : say('why.way.accepted', { names: list(seats) });
  return (
    <div class="way">
      <p class="q">
        <b>{way.mine ? say('why.way.mine') : say('why.way', { who: shortOf(s, way.proposal.seat) })}</b>
        {`, ${say('margin.reads', { level: way.proposal.words.level })}`}
        {way.accepting.length > 1 ? `, ${accepted(way.accepting)}. ` : '. '}
        {way.against.length === 0 ? say('why.way.clear') : say('why.way.against', { names: list(way.against) })}
      </p>
      <p class="row links">
        <button
          type="button"
          onClick={() => {
            table.view.opened.value = way.proposal.id;
          }}
        >
          <Icon icon={Eye} size={15} />
          {say('why.look')}
        </button>
        {isSeated(table) && !way.mine ? (
          <button type="button" onClick={() => openWriter(table, p.id, way.proposal.words.text)}>
            <Icon icon={FilePenLine} size={15} />
            {say('why.draft')}
          </button>
        ) : null}
      </p>
    </div>
  );
}

function Unblocks({ p, blockers }: { readonly p: Paragraph; readonly blockers: BlockLines }) {
  const table = useTable();
  const s = useSight();
  const ways = waysOut(s, p);
  const other = blockers.flatMap((b) => b.seats).find((seat) => seat !== s.seat);
  return (
    <div id="unblock" tabIndex={-1}>
      <h4 class="caption brass">{say('why.unblocks')}</h4>
      {ways.map((way) => (
        <Way key={way.proposal.id} way={way} p={p} />
      ))}
      <DealWays p={p} />
      {ways.length === 0 && other !== undefined ? (
        <p class="q">
          {say('why.unknown', { who: shortOf(s, other) })}{' '}
          {isSeated(table) ? (
            <button type="button" class="link" onClick={() => askThem(table, other, p.id)}>
              {say('bracket.ask', { who: shortOf(s, other) })}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function whyFree(s: Sight, p: Paragraph, closed: boolean): MessageKey {
  if (closed) return 'why.closed';
  if (p.status === 'dropped') return 'page.dropped';
  if (s.pub.phase === 'opening' || (s.pub.phase === 'round.text' && s.pub.round === 1)) return 'page.early';
  return s.pub.bracketCount === 0 && s.pub.proposals.length === 0 ? 'page.empty' : 'why.nothing.open';
}

/** What blocks it, in the holders' own words, and what could unblock it, from public facts only. */
export function Why({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const blockers = blockLines(s, p);
  if (isFaceDown(s)) return null;
  const closed = p.status === 'ad-ref' || p.status === 'agreed';
  if (blockers.length === 0) return <p class="q quiet-why">{say(whyFree(s, p, closed))}</p>;
  return (
    <div class="why">
      <div>
        <h4 class="caption red">{say('why.blocks')}</h4>
        {blockers.slice(0, SHOWN).map((b) => (
          <BlockLine key={`${b.kind}/${b.seats.join(' ')}`} blocker={b} />
        ))}
        {blockers.length > SHOWN ? <MoreBlockers blockers={blockers.slice(SHOWN)} /> : null}
      </div>
      <Unblocks p={p} blockers={blockers} />
    </div>
  );
}

function MoreBlockers({ blockers }: { readonly blockers: BlockLines }) {
  return (
    <details class="more-why">
      <summary>{say('why.more', { count: blockers.length })}</summary>
      {blockers.map((b) => (
        <BlockLine key={`${b.kind}/${b.seats.join(' ')}`} blocker={b} />
      ))}
    </details>
  );
}
