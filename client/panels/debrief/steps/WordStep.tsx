import { useState } from 'preact/hooks';
import { oneWord, partyOf, wordsOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Field, Flag } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';

function Wall() {
  const { x } = useDoing();
  const said = wordsOf(x);
  if (said.length === 0) return <p class="wall-empty">{say('debrief.word.wall.empty')}</p>;
  return (
    <ul class="wall" aria-label={say('debrief.word.wall')}>
      {said.map(({ key, who, word }, i) => (
        <li key={key} class={`serif size-${(i * 7 + word.length) % 3}`}>
          {who === null ? null : <Flag party={partyOf(x, who)} size={22} bare named />}
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
  const already = sent || (x.seat !== null && x.pub.solo && wordsOf(x).length > 0);
  if (already) return <p role="status">{say('debrief.word.said')}</p>;
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
