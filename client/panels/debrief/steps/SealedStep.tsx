import { Eye, EyeOff } from 'lucide';
import { breakersOf, breaksOf, listed, partyOf, shortOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Flag, Icon } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

/** Who it was: sealed, or opened by the host's tap. */
function Who() {
  const { x, host, acts } = useDoing();
  const names = breakersOf(x);
  if (names !== null) {
    return names.length === 0 ? (
      <p>{say('debrief.sealed.nobody')}</p>
    ) : (
      <p class="breakers">
        {names.map((seat) => (
          <Flag key={seat} party={partyOf(x, seat)} size={28} mine={seat === x.seat} />
        ))}
        <b>{say('debrief.sealed.by', { names: listed(names.map((seat) => shortOf(x, seat))) })}</b>
      </p>
    );
  }
  return (
    <div class="seal">
      <Icon icon={EyeOff} size={22} />
      <p>{say(host ? 'debrief.sealed.skip' : 'debrief.sealed.wait')}</p>
      {host ? (
        <Button class="no-print" icon={Eye} onClick={acts.reveal}>
          {say('debrief.sealed.open')}
        </Button>
      ) : null}
    </div>
  );
}

/** When silence broke: the paragraph and the reason were public, the name was not. */
export function SealedStep() {
  const { x } = useDoing();
  const breaks = breaksOf(x);
  if (breaks.length === 0) return <p class="sealed-none">{say('debrief.sealed.nothing')}</p>;
  return (
    <div class="figures">
      <Figure title={say('debrief.sealed.breaks')} note={say('debrief.sealed.breaks.note')} wide>
        <ol class="breaks">
          {breaks.map((b) => (
            <li key={b.key}>
              <b>{say('debrief.sealed.on', { n: b.n, title: b.title })}</b>
              <q class="serif">{b.reason}</q>
            </li>
          ))}
        </ol>
        <Who />
      </Figure>
    </div>
  );
}
