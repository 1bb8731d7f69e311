import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { carriedOf, countsOf, countsTwin, doorsText, type Measure, roomLines } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Chip, Flag, Segments } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { CountBars, Figure } from '../figures/index.ts';
import { LinesFigure, MovedFigure } from './Movement.tsx';

const MEASURES: readonly Measure[] = ['words', 'brackets', 'spoken'];

function Measured({ measure, tools }: { readonly measure: Measure; readonly tools?: ComponentChildren }) {
  const { x } = useDoing();
  const counts = countsOf(x, measure);
  return (
    <Figure
      title={say(`debrief.heard.${measure}`)}
      note={say(`debrief.heard.${measure}.note`)}
      twin={countsTwin(measure, counts)}
      tools={tools}
    >
      <CountBars counts={counts} />
    </Figure>
  );
}

/** One count at a time; on paper all of them. */
function Counts() {
  const { paper } = useDoing();
  const [measure, choose] = useState<Measure>('words');
  if (paper) return MEASURES.map((one) => <Measured key={one} measure={one} />);
  const choices = MEASURES.map((value) => ({ value, label: say(`debrief.heard.${value}`) }));
  return (
    <Measured
      measure={measure}
      tools={
        <Segments label={say('debrief.counts.which')} hideLabel choices={choices} value={measure} onChange={choose} />
      }
    />
  );
}

function Carried() {
  const { x } = useDoing();
  const all = carriedOf(x);
  return (
    <Figure title={say('debrief.carried')} note={say('debrief.carried.note')}>
      {all.length === 0 ? <p class="dim">{say('debrief.carried.empty')}</p> : null}
      <ul class="carried">
        {all.map((c) => (
          <li key={c.key}>
            <Flag party={c.party} size={26} />
            <p>
              <b>{c.party.short}</b> · {c.title}
              <small>{c.text}</small>
            </p>
            <Chip tone={c.taken ? 'brass' : 'plain'}>
              {say(c.taken ? 'debrief.carried.taken' : 'debrief.carried.not')}
            </Chip>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** What was settled beside the plenary; where no room was opened, nothing is shown. */
function Rooms() {
  const { x } = useDoing();
  const rooms = roomLines(x);
  if (rooms.length === 0) return null;
  return (
    <Figure title={say('debrief.rooms')} note={doorsText(x)}>
      <ol class="breaks">
        {rooms.map((room) => (
          <li key={room.key}>
            <b>{room.name}</b> <span class="dim">{room.line}</span>
            {room.report === null ? null : <q class="serif">{room.report}</q>}
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** Who was heard, by counting; what observers moved, by whose words stand. */
export function HeardStep() {
  return (
    <div class="figures">
      <Counts />
      <MovedFigure />
      <LinesFigure />
      <Carried />
      <Rooms />
    </div>
  );
}
