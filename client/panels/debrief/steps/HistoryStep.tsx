import { phrasesThen, type Then, thenOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { OthersFigure } from './OthersFigure.tsx';
import { Slopes } from './Slopes.tsx';

function Track({ row }: { readonly row: Then }) {
  return (
    <span class="then-track" aria-hidden="true">
      {Array.from({ length: row.top + 1 }, (_, level) => (
        <i key={`${row.key}/${level}`}>
          {level === row.ours ? <span class="ours" /> : null}
          {level === row.theirs ? <span class="real" /> : null}
        </i>
      ))}
    </span>
  );
}

function Row({ row }: { readonly row: Then }) {
  return (
    <li class={row.way}>
      <header>
        <b>
          <span class="num">{row.n}</span> {row.title}
        </b>
        <Track row={row} />
        <small>{say(`debrief.then.${row.way}`)}</small>
      </header>
      <dl>
        <dt>{say('debrief.then.ours')}</dt>
        <dd>{say('debrief.level', { level: row.ours, name: row.oursName })}</dd>
        <dt>{say('debrief.then.theirs')}</dt>
        <dd>
          {say('debrief.level', { level: row.theirs, name: row.theirsName })}
          <span class="serif">{row.text}</span>
        </dd>
        <dt>{say('debrief.then.later')}</dt>
        <dd class="serif">{row.later}</dd>
      </dl>
    </li>
  );
}

function Phrases() {
  const { x } = useDoing();
  const { ours, theirs } = phrasesThen(x);
  if (ours.length + theirs.length === 0) return null;
  const side = (label: string, all: readonly string[]) => (
    <div>
      <dt>{label}</dt>
      <dd>{all.length === 0 ? say('debrief.none') : all.join(' · ')}</dd>
    </div>
  );
  return (
    <Figure title={say('debrief.then.phrases')}>
      <dl class="phrase-sides">
        {side(say('debrief.then.phrases.ours'), ours)}
        {side(say('debrief.then.phrases.theirs'), theirs)}
      </dl>
    </Figure>
  );
}

/** What really happened on each paragraph, and what came later, beside ours. */
export function HistoryStep() {
  const { x } = useDoing();
  const rows = thenOf(x);
  if (rows.length === 0)
    return (
      <div class="figures">
        <Slopes />
        <OthersFigure />
      </div>
    );
  const twin = {
    head: [say('debrief.paragraph'), say('debrief.then.ours'), say('debrief.then.theirs')],
    rows: rows.map((r) => [
      `${r.n} ${r.title}`,
      say('debrief.level', { level: r.ours, name: r.oursName }),
      say('debrief.level', { level: r.theirs, name: r.theirsName }),
    ]),
  };
  return (
    <div class="figures">
      <Figure title={say('debrief.then')} note={say('debrief.then.note')} twin={twin} wide>
        <ol class="then">
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ol>
      </Figure>
      <Slopes />
      <Phrases />
      <OthersFigure />
    </div>
  );
}
