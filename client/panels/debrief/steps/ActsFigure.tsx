import { useState } from 'preact/hooks';
import { type ActLine, actLines, actsNote, actsTwin, ownActs, soundText } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Flag } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

function Line({ line }: { readonly line: ActLine }) {
  return (
    <li class={`${line.tone}${line.mine ? ' mine' : ''}`}>
      <Flag party={line.party} size={24} mine={line.mine} />
      <span>
        <b>{line.party.short}</b> {line.what}
        {line.better === null ? null : <small>{line.better}</small>}
      </span>
      <b class="mark num">{line.points}</b>
    </li>
  );
}

const FEW = 6;

/** One act each: what made most, what cost most, and what would have been better. The reader's own come first. */
export function ActsFigure() {
  const { x, paper } = useDoing();
  const [all, setAll] = useState(false);
  if (x.debrief.acts === null) return null;
  const lines = actLines(x);
  const own = ownActs(x);
  const sound = soundText(x);
  const shown = all || paper ? lines : lines.slice(0, FEW);
  return (
    <Figure
      title={say('debrief.acts')}
      note={actsNote(x)}
      wide
      {...(lines.length > 0 && { twin: actsTwin([...lines, ...own]) })}
    >
      {lines.length === 0 ? <p>{say('debrief.acts.nobody')}</p> : null}
      <ul class="act-lines">
        {shown.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button kind="quiet" class="no-print" onClick={() => setAll(true)}>
          {say('debrief.acts.show')}
        </Button>
      ) : null}
      {own.length === 0 ? null : (
        <>
          <h3 class="own-acts">{say('debrief.acts.own')}</h3>
          <ul class="act-lines">
            {own.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </>
      )}
      {sound === null ? null : <p class="hint">{sound}</p>}
    </Figure>
  );
}
