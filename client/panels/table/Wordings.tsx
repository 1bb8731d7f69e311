import { useEffect, useRef, useState } from 'preact/hooks';
import { type Paragraph, STANCES, type Stance } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import {
  isMe,
  partyOf,
  proposalTrays,
  reasonText,
  shortOf,
  standingOf,
  type WayOut,
  wordsProposed,
} from '../../model/table/index.ts';
import { deedText, labelOf, marksOf, offeredOn, textsOf } from '../../model/table/writing/index.ts';
import { Chip, Flag, Glyph } from '../ui/index.ts';
import { LinesDrawn } from './dealParts.ts';
import { closedTo, isSeated, stand } from './doing.ts';
import { Redline } from './Redline.tsx';
import { Holders } from './RollingText.tsx';
import { ALIKE, likeness } from './redline.ts';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';
import { StandingReading } from './writing/StandingReading.tsx';
import { Withdrawn } from './writing/Withdrawn.tsx';
import { WordingActs } from './writing/WordingActs.tsx';

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

/** Against what stands where the two are kin; a different sentence is simply read. */
function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  return likeness(from, to) < ALIKE ? <Words text={to} /> : <Redline from={from} to={to} />;
}

/** What is offered against what it would change: the text, or the wording it is proposed to. */
function Offer({ way, p }: { readonly way: WayOut; readonly p: Paragraph }) {
  const s = useSight();
  const { proposal } = way;
  const base = s.pub.proposals.find((x) => x.id === proposal.amends)?.words.text ?? p.words.text;
  const deed = deedText(s, proposal);
  return (
    <>
      {deed === null ? null : <p class="deed">{deed}</p>}
      {textsOf(proposal).map((text, i) => (
        <p key={`${i}/${text}`} class="rolling small-page">
          {i > 0 ? <span class="caption">{say('wording.second')} </span> : null}
          {text === '' ? (
            <i>{say('page.silent')}</i>
          ) : i > 0 ? (
            <Words text={text} />
          ) : (
            <Compared from={base} to={text} />
          )}
        </p>
      ))}
    </>
  );
}

/** Said under the wording; what changed is struck and underlined on request. */
function Marks({ way, p }: { readonly way: WayOut; readonly p: Paragraph }) {
  const s = useSight();
  const { proposal } = way;
  const before = proposal.earlier.at(-1)?.text;
  return (
    <ul class="wording-marks">
      {marksOf(s, p, proposal).map((mark) => (
        <li key={mark.kind} class={mark.kind}>
          {mark.kind === 'changed' && before !== undefined ? (
            <details>
              <summary>{mark.text}</summary>
              <p class="rolling small-page">
                <Redline from={before} to={proposal.words.text} />
              </p>
            </details>
          ) : (
            mark.text
          )}
        </li>
      ))}
    </ul>
  );
}

/** `told`: its words stand just above already. */
function Opened({ way, p, told }: { readonly way: WayOut; readonly p: Paragraph; readonly told: boolean }) {
  const s = useSight();
  const { proposal } = way;
  const carriers = proposal.sponsors.map((seat) => shortOf(s, seat));
  return (
    <div class="wording-open">
      {told ? null : <Offer way={way} p={p} />}
      <Marks way={way} p={p} />
      {carriers.length > 1 ? <p class="dim small">{say('wording.sponsors', { who: listed(carriers) })}</p> : null}
      {proposal.reason ? <p class="q">{say('wording.reason', { reason: reasonText(s, proposal.reason) })}</p> : null}
      <Stand way={way} p={p} />
      <WordingActs x={proposal} />
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

/** What it says or does, in one line. */
function Line({ way }: { readonly way: WayOut }) {
  const s = useSight();
  const { proposal } = way;
  const [text] = textsOf(proposal);
  if (text === undefined) return <i>{deedText(s, proposal)}</i>;
  return text === '' ? <i>{say('ladder.silent')}</i> : <Words text={text} />;
}

function One({ way, p }: { readonly way: WayOut; readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const { proposal } = way;
  // The words of a new paragraph are the paragraph: they lie open until another is looked at.
  const fresh = wordsProposed(s, p)?.id === proposal.id && view.opened.value === null;
  const open = fresh || view.opened.value === proposal.id;
  const standing = standingOf(s, p.issue, proposal.words.level);
  const put = s.pub.put?.proposal === proposal.id;
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open && !put && !fresh) here.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <li
      ref={here}
      class={`wording${open ? ' open' : ''}${way.mine ? ' mine' : ''}${proposal.amends ? ' nested-wording' : ''}`}
      id={`wording-${proposal.id}`}
    >
      <button
        type="button"
        class="wording-line"
        aria-expanded={open}
        onClick={() => {
          view.opened.value = open ? null : proposal.id;
        }}
      >
        <span class="bis">{labelOf(s, proposal)}</span>
        <span class="wording-text serif">
          <b class="bk">[</b>
          <Line way={way} />
          <b class="bk">]</b>
        </span>
        <span class="wording-facts">
          <span class="visually-hidden">{say('wording.by', { who: shortOf(s, proposal.seat) })}</span>
          <Holders seats={proposal.sponsors} />
          <span class="num">{say('wording.reads', { level: proposal.words.level })}</span>
          <Tally way={way} />
          {put ? <Chip tone="lamp">{say('wording.put')}</Chip> : null}
          {proposal.stale ? <Chip tone="red">{say('wording.stale.chip')}</Chip> : null}
          {proposal.status === 'needs-sponsor' ? <Chip tone="brass">{say('wording.needs')}</Chip> : null}
          {standing === 'beyond' || standing === 'never' ? (
            <Chip tone={standing === 'never' ? 'red' : 'brass'}>{say(`ladder.${standing}`)}</Chip>
          ) : null}
          <LinesDrawn issue={p.issue} level={proposal.words.level} />
        </span>
      </button>
      {open ? <Opened way={way} p={p} told={fresh} /> : null}
    </li>
  );
}

/** Whole sentences that compete with the one that stands: bis, ter, each with where everyone stands on it. */
export function Wordings({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const [all, setAll] = useState(false);
  const list = offeredOn(s, p);
  if (list.length === 0)
    return (
      <>
        <StandingReading p={p} />
        <Withdrawn p={p} />
      </>
    );
  const shown = list.filter((way, i) => all || i < FIRST || way.proposal.id === view.opened.value);
  return (
    <div class="wordings">
      <StandingReading p={p} />
      <h4 class="visually-hidden">{say('para.wordings', { count: list.length })}</h4>
      <ul>
        {shown.map((way) => (
          <One key={way.proposal.id} way={way} p={p} />
        ))}
      </ul>
      {list.length > FIRST ? (
        <button type="button" class="link" onClick={() => setAll(!all)}>
          {all ? say('para.wordings.less') : say('para.wordings.more', { count: list.length - shown.length })}
        </button>
      ) : null}
      <Withdrawn p={p} />
    </div>
  );
}
