import { useState } from 'preact/hooks';
import { hasSaid, oneWord, partyOf, wordsOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Field, Flag } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';

function Wall() {
  const { x } = useDoing();
  const said = wordsOf(x);
  if (said.length === 0) return <p class="wall-empty">{say('debrief.word.wall.empty')}</p>;
  return (
    <ul class="wall" aria-label={say('debrief.word.wall')}>
      {said.map(({ word, seats, times }) => (
        <li key={word} class="serif" style={{ '--said': Math.min(4, times) }}>
          <span class="flags">
            {[...new Set(seats)].map((seat) => (
              <Flag key={seat} party={partyOf(x, seat)} size={22} bare named />
            ))}
          </span>
          {word}
        </li>
      ))}
    </ul>
  );
}

function Say() {
  const { x, speaks, acts } = useDoing();
  const [typed, setTyped] = useState('');
  const [sent, setSent] = useState(false);
  if (!speaks) return <p class="dim">{say('debrief.word.press')}</p>;
  if (sent || hasSaid(x)) return <p role="status">{say('debrief.word.said')}</p>;
  const word = oneWord(typed);
  return (
    <form
      class="word-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (word === '') return;
        acts.say(word);
        setSent(true);
      }}
    >
      <Field label={say('debrief.word.label')} value={typed} onInput={setTyped} maxLength={24} />
      <Button kind="primary" big type="submit">
        {say('debrief.word.act')}
      </Button>
    </form>
  );
}

/** One word each, out of role. */
export function WordStep() {
  return (
    <div class="word-step">
      <Say />
      <Wall />
    </div>
  );
}
