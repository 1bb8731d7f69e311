import { OctagonMinus, Scale as ScaleIcon, Star } from 'lucide';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { partyOf, type Rung, type RungWording, rungsOf, type Standing, shortOf } from '../../model/table/index.ts';
import { Flag, Icon, type IconNode } from '../ui/index.ts';
import { AddToDeal, LinesDrawn } from './dealParts.ts';
import { closedTo, isSeated } from './doing.ts';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';

const SIGNS: Partial<Record<Standing, IconNode>> = { aim: Star, beyond: ScaleIcon, never: OctagonMinus };

function Sign({ standing }: { readonly standing: Standing | null }) {
  const icon = standing === null ? undefined : SIGNS[standing];
  if (icon === undefined || standing === null || standing === 'inside') return null;
  return (
    <span class={`sign ${standing}`}>
      <Icon icon={icon} size={14} />
      {say(`ladder.${standing}`)}
    </span>
  );
}

function Voices({ seats }: { readonly seats: readonly string[] }) {
  const s = useSight();
  if (seats.length === 0) return null;
  return (
    <span class="voices">
      <span class="visually-hidden">{say('ladder.voices', { names: seats.map((x) => shortOf(s, x)).join(', ') })}</span>
      {seats.slice(0, 5).map((seat) => (
        <Flag key={seat} party={partyOf(s, seat)} size={22} />
      ))}
    </span>
  );
}

/** What pressing a rung does: opens what is tabled, or begins a proposal of it. */
function usePress(p: Paragraph) {
  const { view } = useTable();
  return (one: RungWording) => {
    if (one.proposal !== null) view.opened.value = one.proposal;
    else if (!one.stands)
      view.form.value = {
        type: 'proposal.table',
        as: 'seat',
        given: { paragraph: p.id, wording: { ready: one.wording.id }, version: p.version },
      };
  };
}

function Wording({ one, p }: { readonly one: RungWording; readonly p: Paragraph }) {
  const table = useTable();
  const press = usePress(p);
  const closed = closedTo(table, { type: 'proposal.table', paragraph: p.id, wording: { ready: one.wording.id } });
  const can = one.proposal !== null || (isSeated(table) && !one.stands && closed === null);
  const text = one.wording.text === '' ? say('ladder.silent') : one.wording.text;
  return (
    <li>
      <button
        type="button"
        class={`rung-text${one.stands ? ' cur' : ''}`}
        aria-disabled={!can || undefined}
        title={can || one.stands || closed === null ? undefined : closed.text}
        onClick={() => {
          if (can) press(one);
        }}
      >
        <span class="serif">
          <Words text={text} />
        </span>
        <Voices seats={one.voices} />
        {one.stands ? <span class="tag">{say('ladder.stands')}</span> : null}
        {one.proposal !== null ? <span class="tag">{say('ladder.tabled')}</span> : null}
        {can && one.proposal === null ? <span class="tag act">{say('ladder.propose')}</span> : null}
      </button>
    </li>
  );
}

function Variants({ list, p }: { readonly list: readonly RungWording[]; readonly p: Paragraph }) {
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{say('ladder.more', { count: list.length })}</summary>
      <ul>
        {list.map((one) => (
          <Wording key={one.wording.id} one={one} p={p} />
        ))}
      </ul>
    </details>
  );
}

/** Lines that others drew in public, and the way into a deal. */
function OnRung({ rung, p }: { readonly rung: Rung; readonly p: Paragraph }) {
  const ready = rung.wordings[0]?.wording.id;
  return (
    <span class="on-rung">
      <LinesDrawn issue={p.issue} level={rung.level} />
      {ready === undefined || rung.stands ? null : (
        <AddToDeal part={{ paragraph: p.id, wording: { ready } }} level={rung.level} />
      )}
    </span>
  );
}

/** A line of mine to draw in public; the form begins with my red line here, if I have one. */
function Declare({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const red = rungsOf(s, p).filter((rung) => rung.standing === 'never');
  if (closedTo(table, { type: 'redline.declare', issue: p.issue }) !== null || !isSeated(table)) return null;
  return (
    <p class="declare">
      <button
        type="button"
        class="link small"
        onClick={() => {
          const levels = red.map((rung) => rung.level);
          table.view.form.value = { type: 'redline.declare', as: 'seat', given: { issue: p.issue, levels } };
        }}
      >
        {say('ladder.declare')}
      </button>
    </p>
  );
}

function RungRow({ rung, p }: { readonly rung: Rung; readonly p: Paragraph }) {
  const alive = (one: RungWording): boolean => one.stands || one.proposal !== null;
  const shown = rung.wordings.filter((one, i) => alive(one) || (i === 0 && !rung.wordings.some(alive)));
  const rest = rung.wordings.filter((one) => !shown.includes(one));
  return (
    <li class={`rung${rung.stands ? ' cur' : ''}`}>
      <span class="level num" title={say('ladder.rung', { level: rung.level, name: rung.name })}>
        {rung.level}
      </span>
      <div>
        <ul>
          {shown.map((one) => (
            <Wording key={one.wording.id} one={one} p={p} />
          ))}
        </ul>
        <Variants list={rest} p={p} />
      </div>
      <Sign standing={rung.standing} />
      <OnRung rung={rung} p={p} />
    </li>
  );
}

/** Every rung's wordings, who has spoken for them, and what each rung is to me. */
export function LadderTab({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  return (
    <>
      <ol class="rungs" aria-label={say('ladder.lead')}>
        {rungsOf(s, p).map((rung) => (
          <RungRow key={rung.level} rung={rung} p={p} />
        ))}
      </ol>
      <Declare p={p} />
    </>
  );
}
