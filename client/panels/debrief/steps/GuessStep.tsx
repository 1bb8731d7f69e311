import { useState } from 'preact/hooks';
import { adopted, comparedOf, everybody, type Guess, partyOf, starsOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Segments } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';

type Choice = 'yes' | 'no' | '';
const STARS = ['0', '1', '2', '3', '4'] as const;
type Stars = (typeof STARS)[number] | '';

function useQuestion(): string {
  const { x } = useDoing();
  if (!adopted(x)) return say('debrief.guess.walk');
  const observer = x.seat !== null && partyOf(x, x.seat).standing === 'observer';
  return say(observer ? 'debrief.guess.sign.observer' : 'debrief.guess.sign');
}

function Hardest({ value, onChange }: { readonly value: string; readonly onChange: (seat: string) => void }) {
  const { x } = useDoing();
  return (
    <label class="field">
      <span class="question">{say('debrief.guess.hardest')}</span>
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say('debrief.guess.hardest.none')}</option>
        {everybody(x)
          .filter((p) => p.id !== x.seat)
          .map((p) => (
            <option key={p.id} value={p.id}>
              {p.short}
            </option>
          ))}
      </select>
    </label>
  );
}

function Form({ from, onDone }: { readonly from: Guess | null; readonly onDone: () => void }) {
  const { acts, x } = useDoing();
  const of = starsOf(x);
  const [sign, setSign] = useState<Choice>(from === null ? '' : from.sign ? 'yes' : 'no');
  const [stars, setStars] = useState<Stars>(from === null ? '' : (String(from.stars) as Stars));
  const [hardest, setHardest] = useState(from?.hardest ?? '');
  const ready = sign !== '' && stars !== '';
  const keep = (): void => {
    acts.guess({ sign: sign === 'yes', stars: Number(stars), ...(hardest === '' ? {} : { hardest }) });
    onDone();
  };
  return (
    <div class="guess-form no-print">
      <Segments<Choice>
        label={useQuestion()}
        choices={[
          { value: 'yes', label: say('debrief.guess.sign.yes') },
          { value: 'no', label: say('debrief.guess.sign.no') },
        ]}
        value={sign}
        onChange={setSign}
      />
      <div>
        <Segments<Stars>
          label={say('debrief.guess.stars', { of })}
          choices={STARS.slice(0, of + 1).map((n) => ({ value: n, label: n === '0' ? '0' : '★'.repeat(Number(n)) }))}
          value={stars}
          onChange={setStars}
        />
        <p class="hint">{say('debrief.guess.stars.hint', { of })}</p>
      </div>
      <Hardest value={hardest} onChange={setHardest} />
      <Button kind="primary" big refused={ready ? undefined : say('debrief.guess.missing')} onClick={keep}>
        {say('debrief.guess.act')}
      </Button>
    </div>
  );
}

/** What was kept, without a word about whether it was right. */
function Kept({ onChange }: { readonly onChange: () => void }) {
  const { x } = useDoing();
  return (
    <div class="guess-kept">
      <ul>
        {comparedOf(x).map((c) => (
          <li key={c.key}>{c.guess}</li>
        ))}
      </ul>
      {x.pub.debrief !== null && x.pub.debrief.step < 6 ? (
        <Button class="no-print" onClick={onChange}>
          {say('debrief.guess.again')}
        </Button>
      ) : null}
    </div>
  );
}

/** Three guesses, asked before any number is shown. */
export function GuessStep() {
  const { x } = useDoing();
  const [changing, setChanging] = useState(false);
  if (x.seat === null) return null;
  if (x.guess === null || changing) return <Form from={x.guess} onDone={() => setChanging(false)} />;
  return <Kept onChange={() => setChanging(true)} />;
}
