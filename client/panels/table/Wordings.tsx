import { useEffect, useRef, useState } from 'preact/hooks';
import { type Paragraph, STANCES, type Stance } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import {
  isMe,
  numberOf,
  partyOf,
  proposalTrays,
  reasonText,
  shortOf,
  standingOf,
  type WayOut,
  wordingsOn,
} from '../../model/table/index.ts';
import { Button, Chip, Flag, Glyph } from '../ui/index.ts';
import { closedTo, isSeated, stand } from './doing.ts';
import { Redline } from './Redline.tsx';
import { Holders } from './RollingText.tsx';
import { ALIKE, likeness } from './redline.ts';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';

const FIRST = 2;

/** Where I stand on a wording: four small boxes in a row, one radio group. */
function Stand({ way, p }: { readonly way: WayOut; readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const { proposal } = way;
  const { trays, own } = proposalTrays(s, proposal);
  const why = (stance: Stance): string | null =>
    closedTo(table, { type: 'stance.take', paragraph: p.id, proposal: proposal.id, stance })?.text ?? null;
  return (
    <fieldset class="mini-trays">
      <legend class="caption">{say('wording.where')}</legend>
      {trays.map((tray) => {
        const closed = !isSeated(table) || (own !== tray.stance && why(tray.stance) !== null);
        return (
          <label key={tray.stance} data-stance={tray.stance} class={`${tray.mine ? 'on' : ''}${closed ? ' off' : ''}`}>
            <input
              type="radio"
              class="visually-hidden"
              name={`on-${proposal.id}`}
              checked={tray.mine}
              disabled={closed}
              onClick={() => {
                if (own !== tray.stance) stand(table, p.id, tray.stance, proposal.id);
              }}
              onChange={() => undefined}
            />
            <Glyph stance={tray.stance} size={16} silent />
            <span>{say(`stance.${tray.stance}`)}</span>
            <span class="faces">
              {tray.seats.slice(0, 6).map((seat) => (
                <Flag key={seat} party={partyOf(s, seat)} size={18} bare named mine={isMe(s, seat)} />
              ))}
            </span>
            <b class="num">{tray.count}</b>
          </label>
        );
      })}
    </fieldset>
  );
}

function Carry({ way }: { readonly way: WayOut }) {
  const table = useTable();
  const { proposal } = way;
  const closed = closedTo(table, { type: 'proposal.sponsor', proposal: proposal.id });
  if (!isSeated(table)) return null;
  if (way.mine)
    return (
      <Button
        kind="quiet"
        refused={closedTo(table, { type: 'proposal.withdraw', proposal: proposal.id })?.text}
        onClick={() => table.live.act({ type: 'proposal.withdraw', proposal: proposal.id }, 'seat')}
      >
        {say('wording.withdraw')}
      </Button>
    );
  if (closed !== null) return null;
  return (
    <Button onClick={() => table.live.act({ type: 'proposal.sponsor', proposal: proposal.id }, 'seat')}>
      {say('wording.carry')}
    </Button>
  );
}

/** Against what stands where the two are kin; a different sentence is simply read. */
function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  return likeness(from, to) < ALIKE ? <Words text={to} /> : <Redline from={from} to={to} />;
}

function Opened({ way, p }: { readonly way: WayOut; readonly p: Paragraph }) {
  const s = useSight();
  const { proposal } = way;
  const empty = proposal.words.text === '';
  return (
    <div class="wording-open">
      <p class="rolling small-page">
        {empty ? <i>{say('page.silent')}</i> : <Compared from={p.words.text} to={proposal.words.text} />}
      </p>
      {proposal.reason ? <p class="q">{say('wording.reason', { reason: reasonText(s, proposal.reason) })}</p> : null}
      <Stand way={way} p={p} />
      <div class="row dense">
        <Carry way={way} />
      </div>
    </div>
  );
}

function Tally({ way }: { readonly way: WayOut }) {
  const s = useSight();
  const { trays } = proposalTrays(s, way.proposal);
  return (
    <span class="tally">
      {STANCES.map((stance) => {
        const count = trays.find((t) => t.stance === stance)?.count ?? 0;
        return count === 0 ? null : (
          <span key={stance}>
            <Glyph stance={stance} size={14} />
            <b class="num">{count}</b>
          </span>
        );
      })}
    </span>
  );
}

function One({ way, p, bis }: { readonly way: WayOut; readonly p: Paragraph; readonly bis: number }) {
  const { view } = useTable();
  const s = useSight();
  const { proposal } = way;
  const open = view.opened.value === proposal.id;
  const standing = standingOf(s, p.issue, proposal.words.level);
  const put = s.pub.put?.proposal === proposal.id;
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open && !put) here.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={here} class={`wording${open ? ' open' : ''}${way.mine ? ' mine' : ''}`} id={`wording-${proposal.id}`}>
      <button
        type="button"
        class="wording-line"
        aria-expanded={open}
        onClick={() => {
          view.opened.value = open ? null : proposal.id;
        }}
      >
        <span class="bis">{`${numberOf(s, p.id)} ${say('para.bis', { bis: bis + 1 })}`}</span>
        <span class="wording-text serif">
          <b class="bk">[</b>
          {proposal.words.text === '' ? say('ladder.silent') : <Words text={proposal.words.text} />}
          <b class="bk">]</b>
        </span>
        <span class="wording-facts">
          <span class="visually-hidden">{say('wording.by', { who: shortOf(s, proposal.seat) })}</span>
          <Holders seats={proposal.sponsors} />
          <span class="num">{say('wording.reads', { level: proposal.words.level })}</span>
          <Tally way={way} />
          {put ? <Chip tone="lamp">{say('wording.put')}</Chip> : null}
          {proposal.status === 'needs-sponsor' ? <Chip tone="brass">{say('wording.needs')}</Chip> : null}
          {standing === 'beyond' || standing === 'never' ? (
            <Chip tone={standing === 'never' ? 'red' : 'brass'}>{say(`ladder.${standing}`)}</Chip>
          ) : null}
        </span>
      </button>
      {open ? <Opened way={way} p={p} /> : null}
    </li>
  );
}

/** Whole sentences that compete with the one that stands: bis, ter, each with where everyone stands on it. */
export function Wordings({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const [all, setAll] = useState(false);
  const list = wordingsOn(s, p);
  if (list.length === 0) return null;
  const shown = list.filter((way, i) => all || i < FIRST || way.proposal.id === view.opened.value);
  return (
    <div class="wordings">
      <h4 class="visually-hidden">{say('para.wordings', { count: list.length })}</h4>
      <ul>
        {shown.map((way) => (
          <One key={way.proposal.id} way={way} p={p} bis={list.indexOf(way)} />
        ))}
      </ul>
      {list.length > FIRST ? (
        <button type="button" class="link" onClick={() => setAll(!all)}>
          {all ? say('para.wordings.less') : say('para.wordings.more', { count: list.length - shown.length })}
        </button>
      ) : null}
    </div>
  );
}
