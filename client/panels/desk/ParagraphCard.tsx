import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { isLive } from '../../../shared/engine/index.ts';
import { type Choice, choicesOn, groupOn, namesOf, planFor, shortWhy, signOn } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { numberOf, paragraphAt, partyOf, quoted, reasonText } from '../../model/table/index.ts';
import { Rolling, Wording } from '../reading/index.ts';
import { Button, Flag, Glyph, IconButton } from '../ui/index.ts';
import { ParagraphAdvice } from './Advice.tsx';
import { type Selected, useDesk, useDeskTable } from './desk.ts';
import { PackagePut } from './PackagePut.tsx';
import { PutBar } from './PutBar.tsx';

/** One party's stance here, with its reason in its own words. */
function StanceLine({ p, seat }: { readonly p: Paragraph; readonly seat: string }) {
  const { sight } = useDesk();
  const party = partyOf(sight, seat);
  const { sign, word } = signOn(sight, p, seat);
  const taken = p.stances[seat];
  const shown = sign === 'laid' || sign === 'to-choose' ? undefined : taken;
  return (
    <div class="stance-line" role="status">
      <Flag party={party} size={30} />
      <div>
        <p>
          <b>{party.short}</b>{' '}
          <span class="said" data-stance={shown?.stance ?? 'none'}>
            {shown ? <Glyph stance={shown.stance} size={15} silent /> : null} {word}
          </span>{' '}
          {shown ? <span class="dim">{say('desk.card.since', { round: shown.round })}</span> : null}
        </p>
        {shown === undefined ? null : (
          <p class="quote">
            {shown.words ? <span class="dim">{say('desk.card.words', { words: shown.words })} </span> : null}
            {shown.reason ? (
              quoted(reasonText(sight, shown.reason))
            ) : (
              <span class="dim">{say('desk.card.noreason')}</span>
            )}
          </p>
        )}
      </div>
      <PrivateWord seat={seat} />
    </div>
  );
}

/** A wording on the table, or what stands: who is for and against it, and putting it. */
function ChoiceLine({ p, choice }: { readonly p: Paragraph; readonly choice: Choice }) {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const n = numberOf(desk.sight, p.id);
  const gavel = desk.sight.pub.phase === 'round.gavel' || desk.sight.pub.phase === 'consultation';
  const put = () => {
    view.selected.value = null;
    live.act(
      { type: 'gavel.put', paragraph: p.id, ...(choice.proposal && { proposal: choice.proposal }), version: p.version },
      'chair',
    );
  };
  const names = (seats: readonly string[]): string => listed(namesOf(desk.sight, seats));
  return (
    <li>
      <div class="choice-head">
        <b>{choice.label}</b>
        <span class="dim num">{say('desk.card.level', { level: choice.level })}</span>
        <span class="tally" title={names(choice.accepting)}>
          <Glyph stance="support" size={13} silent />
          {say('desk.card.accept', { count: choice.accepting.length })}
        </span>
        <span class="tally" title={names(choice.against)}>
          <Glyph stance="object" size={13} silent />
          {say('desk.card.against', { count: choice.against.length })}
        </span>
      </div>
      {choice.proposal === null ? null : (
        <p class="plain-text">
          <Wording text={choice.text} />
        </p>
      )}
      {desk.chair && gavel ? (
        <Button
          kind="soft"
          aria-label={say('desk.put.long', { n, how: choice.label })}
          refused={shortWhy(desk, 'gavel.put', choice.why) ?? undefined}
          onClick={put}
        >
          {say('desk.put')}
        </Button>
      ) : null}
    </li>
  );
}

/** "These draft it and report": a contact group on this paragraph, with those who hold it up asked in. */
function Group({ p }: { readonly p: Paragraph }) {
  const { view } = useDeskTable();
  const desk = useDesk();
  const why = desk.asked('chair', { type: 'room.open', kind: 'contact', paragraphs: [p.id] });
  if (!desk.chair || !isLive(p) || why !== null) return null;
  return (
    <Button
      kind="soft"
      onClick={() => {
        view.opening.value = groupOn(desk, p.id);
      }}
    >
      {say('desk.room.group', { n: numberOf(desk.sight, p.id) })}
    </Button>
  );
}

/** From a stance to a word in private about it. */
function PrivateWord({ seat }: { readonly seat: string }) {
  const { view } = useDeskTable();
  const desk = useDesk();
  const why = desk.asked('chair', { type: 'room.open', kind: 'confessional', paragraphs: [], seats: [seat] });
  if (!desk.chair || why !== null) return null;
  return (
    <Button
      kind="soft"
      onClick={() => {
        view.opening.value = planFor('confessional', { seats: [seat] });
      }}
    >
      {say('desk.room.word')}
    </Button>
  );
}

function Parking({ p }: { readonly p: Paragraph }) {
  const { live } = useDeskTable();
  const desk = useDesk();
  const type = p.status === 'parked' ? 'paragraph.unpark' : 'paragraph.park';
  const why = desk.asked('chair', { type, paragraph: p.id });
  if (!desk.chair || why !== null) return null;
  return (
    <Button kind="quiet" onClick={() => live.act({ type, paragraph: p.id }, 'chair')}>
      {say(type === 'paragraph.park' ? 'desk.park' : 'desk.unpark')}
    </Button>
  );
}

const CLOSED = {
  'ad-ref': 'desk.card.closed',
  agreed: 'desk.card.agreed',
  dropped: 'desk.card.dropped',
  parked: 'desk.card.parked',
} as const;

function Closed({ p }: { readonly p: Paragraph }) {
  if (!(p.status in CLOSED)) return null;
  return <p class="dim">{say(CLOSED[p.status as keyof typeof CLOSED])}</p>;
}

/** One paragraph as the chair sees it: its words, who stands where, what could be put. */
export function ParagraphCard({ selected }: { readonly selected: Selected }) {
  const { view } = useDeskTable();
  const desk = useDesk();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView?.({ block: 'nearest' }), [selected]);
  const p = paragraphAt(desk.sight, selected.paragraph);
  if (p === undefined) return null;
  const choices = isLive(p) ? choicesOn(desk, p) : [];
  return (
    <section ref={card} class="card focus-card paragraph-card" aria-labelledby="paragraph-card">
      <header>
        <h2 id="paragraph-card">
          <b class="serif num">{numberOf(desk.sight, p.id)}</b> {p.title}
        </h2>
        <Group p={p} />
        <Parking p={p} />
        <IconButton
          icon={X}
          label={say('desk.card.close')}
          onClick={() => {
            view.selected.value = null;
          }}
        />
      </header>
      <PutBar brief />
      {selected.seat === null ? null : <StanceLine p={p} seat={selected.seat} />}
      <p class="plain-text paper-slip">
        {p.words.text === '' ? say('desk.card.silent') : <Rolling s={desk.sight} p={p} />}
      </p>
      <PackagePut p={p} />
      <Closed p={p} />
      <ParagraphAdvice paragraph={p.id} />
      {choices.length === 0 ? null : (
        <>
          <ul class="choices">
            {choices.map((choice) => (
              <ChoiceLine key={choice.proposal ?? 'stands'} p={p} choice={choice} />
            ))}
          </ul>
          {choices.length === 1 ? <p class="dim">{say('desk.card.wordings', { count: 0 })}</p> : null}
        </>
      )}
    </section>
  );
}
