import { OctagonMinus } from 'lucide';
import { useState } from 'preact/hooks';
import { hasText } from '../../../../shared/engine/index.ts';
import {
  envelopeOf,
  everybody,
  figure,
  issueTitle,
  type Learned,
  type Meeting,
  meetingsOf,
  meetingsTwin,
  opposite,
  partyOf,
  stripsOf,
  stripText,
  type Twin,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag, Icon } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure, StripRow } from '../figures/index.ts';
import { Pick } from './Pick.tsx';
import { ReadingsFigure } from './ReadingsFigure.tsx';

function Envelope({ seat }: { readonly seat: string }) {
  const { x } = useDoing();
  const found = envelopeOf(x, seat);
  const party = partyOf(x, seat);
  if (!found) return null;
  const { brief, sheet } = found;
  return (
    <article class={`envelope${seat === x.seat ? ' mine' : ''}`} aria-label={party.name}>
      <header>
        <Flag party={party} size={36} />
        <div>
          <h3>{party.name}</h3>
          {seat === x.seat ? <p class="own">{say('debrief.env.own')}</p> : null}
        </div>
      </header>
      <p class="who serif">{brief.youAre}</p>
      <dl>
        {brief.wants.length > 0 ? <dt>{say('debrief.env.wants')}</dt> : null}
        {brief.wants.map((line) => (
          <dd key={line.issue}>
            <b>{issueTitle(x, line.issue)}.</b> {line.text}
          </dd>
        ))}
        {brief.redLines.length > 0 ? (
          <dt class="never">
            <Icon icon={OctagonMinus} size={16} />
            {say('debrief.env.never')}
          </dt>
        ) : null}
        {brief.redLines.map((line) => (
          <dd key={line.issue}>{line.text}</dd>
        ))}
        {brief.noText ? <dt>{say('debrief.env.notext')}</dt> : null}
        {brief.noText ? (
          <dd>
            {brief.noText} {sheet ? say('debrief.env.worth', { points: figure(sheet.walkAway) }) : null}
          </dd>
        ) : null}
      </dl>
    </article>
  );
}

function stripsTwin(x: Learned, a: string, b: string): Twin {
  const other = stripsOf(x, b);
  return {
    head: [
      say('debrief.paragraph'),
      say('debrief.strips.seat', { party: partyOf(x, a).short }),
      say('debrief.strips.seat', { party: partyOf(x, b).short }),
    ],
    rows: stripsOf(x, a).map((strip, i) => {
      const beside = other[i];
      return [`${strip.n} ${strip.title}`, stripText(x, strip), beside ? stripText(x, beside) : ''];
    }),
  };
}

function Side({ seat, at }: { readonly seat: string; readonly at: number }) {
  const { x } = useDoing();
  const strip = stripsOf(x, seat)[at];
  if (!strip) return null;
  return (
    <span class={`side${seat === x.seat ? ' mine' : ''}`}>
      <Flag party={partyOf(x, seat)} size={18} bare />
      <StripRow rungs={strip.rungs} text={`${partyOf(x, seat).short}: ${stripText(x, strip)}`} />
      <small>{strip.weight === null ? '' : say(`debrief.weight.${strip.weight}`)}</small>
    </span>
  );
}

function Strips({ a, b }: { readonly a: string; readonly b: string }) {
  const { x } = useDoing();
  const strips = stripsOf(x, a);
  if (strips.length === 0) return null;
  return (
    <Figure title={say('debrief.strips')} note={say('debrief.strips.note')} twin={stripsTwin(x, a, b)}>
      <ul class="strips">
        {strips.map((strip, i) => (
          <li key={strip.issue}>
            <b>
              <span class="num">{strip.n}</span> {strip.title}
            </b>
            <Side seat={a} at={i} />
            <Side seat={b} at={i} />
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function meetingText(m: Meeting): string {
  const counts = m.counts
    .map((count, level) => say('debrief.meet.cell', { level, count, members: m.members }))
    .join(', ');
  return say('debrief.meet.alt', { title: m.title, counts, final: m.final });
}

function Meetings() {
  const { x } = useDoing();
  const meetings = meetingsOf(x);
  const [first] = meetings;
  if (!first) return null;
  const note = hasText(x.debrief.ending.kind) ? 'debrief.meet.note' : 'debrief.meet.note.notext';
  return (
    <Figure title={say('debrief.meet')} note={say(note, { members: first.members })} twin={meetingsTwin(x, meetings)}>
      <ul class="meetings">
        {meetings.map((m) => (
          <li key={m.issue}>
            <b>
              <span class="num">{m.n}</span> {m.title}
            </b>
            <span class="heat" role="img" aria-label={meetingText(m)}>
              {m.counts.map((count, level) => (
                <i
                  key={`L${level}/${m.issue}`}
                  class={`${count === m.members ? 'all' : ''}${level === m.final ? ' final' : ''}`}
                  style={{ '--share': count / m.members }}
                >
                  <span class="num">{count}</span>
                </i>
              ))}
            </span>
          </li>
        ))}
        <li class="heat-scale" aria-hidden="true">
          <span class="heat">
            {first.counts.map((_, level) => (
              <span key={`scale/L${level}`} class="num">{`L${level}`}</span>
            ))}
          </span>
        </li>
      </ul>
    </Figure>
  );
}

/** The briefs, two at a time; own in brass. */
export function EnvelopeStep() {
  const { x } = useDoing();
  const parties = everybody(x).filter((p) => envelopeOf(x, p.id));
  const first = x.seat ?? parties[0]?.id ?? '';
  const [left, setLeft] = useState(first);
  const [right, setRight] = useState(() => opposite(x, first) ?? first);
  return (
    <div class="figures">
      <Figure
        title={say('debrief.env.two')}
        wide
        tools={
          <div class="pair-tools">
            <Pick label={say('debrief.env.left')} parties={parties} value={left} own={x.seat} onChange={setLeft} />
            <Pick label={say('debrief.env.right')} parties={parties} value={right} own={x.seat} onChange={setRight} />
          </div>
        }
      >
        <div class="envelopes">
          <Envelope seat={left} />
          <Envelope seat={right} />
        </div>
      </Figure>
      <Strips a={left} b={right} />
      <Meetings />
      <ReadingsFigure />
    </div>
  );
}
