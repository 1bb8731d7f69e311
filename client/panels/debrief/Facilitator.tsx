import { ArrowRight, BookOpenText } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { minutesFor, nextStep, type StepId, scriptOf, stepLabel } from '../../model/debrief/index.ts';
import { clockText, now, say } from '../../model/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { useTurn } from './Course.tsx';
import { useDoing } from './doing.ts';

/** How long this step has been on this screen, beside what it should take. */
function Timer({ step }: { readonly step: StepId }) {
  const { x } = useDoing();
  const [since, setSince] = useState(() => Date.now());
  useEffect(() => setSince(Date.now()), [step]);
  const spent = Math.max(0, now.value - since);
  const minutes = minutesFor(x, step);
  return (
    <p class={`script-time${spent > minutes * 60_000 ? ' over' : ''}`}>
      <b class="num">{clockText(spent)}</b>
      <span>{say('debrief.script.of', { minutes })}</span>
    </p>
  );
}

/** The host's column: minutes, three questions, what to watch for, and the way on for everybody. */
export function Facilitator({ step }: { readonly step: StepId }) {
  const { x, paper } = useDoing();
  const { lead } = useTurn();
  const { solo } = x.pub;
  const script = scriptOf(x, step);
  const next = nextStep(step);
  return (
    <aside class="script" aria-label={say(solo ? 'debrief.script.solo' : 'debrief.script')}>
      <h2>
        <Icon icon={BookOpenText} />
        {say(solo ? 'debrief.script.solo' : 'debrief.script')}
      </h2>
      {solo || paper ? null : <Timer step={step} />}
      {solo ? null : <h3>{say('debrief.script.ask')}</h3>}
      <ol class="script-ask">
        {script.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {solo ? null : (
        <>
          <h3>{say('debrief.script.watch')}</h3>
          <p>{script.watch}</p>
        </>
      )}
      {next === null || paper || solo ? null : (
        <div class="script-next">
          <Button kind="primary" big iconAfter={ArrowRight} onClick={() => lead(next)}>
            {say('debrief.next', { step: stepLabel(x, next) })}
          </Button>
          <small>{say('debrief.script.next')}</small>
        </div>
      )}
    </aside>
  );
}
