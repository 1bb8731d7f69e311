import { ArrowLeft, ArrowRight, LogOut, Users } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import {
  guessOpen,
  hides,
  nextStep,
  placeOf,
  STEPS,
  type StepId,
  stepBefore,
  stepFrom,
  stepLabel,
} from '../../model/debrief/index.ts';
import { say } from '../../model/index.ts';
import { Button, Icon, Link, Steps } from '../ui/index.ts';
import { useDoing } from './doing.ts';

/** Turning a page: alone it leads; at a table only the host's own Next does, everything else is browsing. */
export function useTurn(): { readonly browse: (step: StepId) => void; readonly lead: (step: StepId) => void } {
  const { x, host, acts, follow } = useDoing();
  const lead = (step: StepId): void => {
    follow.lead(step);
    acts.step(step);
  };
  return { lead, browse: (step) => (host && x.pub.solo ? lead(step) : follow.browse(step)) };
}

/** The steps in one row; on a narrow screen the present one stays in sight. */
export function Course() {
  const { x, follow } = useDoing();
  const { browse } = useTurn();
  const box = useRef<HTMLElement>(null);
  const at = follow.at.value;
  useEffect(() => {
    const now = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (!now || !box.current) return;
    const row = box.current.getBoundingClientRect();
    const mark = now.getBoundingClientRect();
    box.current.scrollLeft += mark.left + mark.width / 2 - row.left - row.width / 2;
  }, [at]);
  const steps = STEPS.map((id) => {
    const state = id === at ? ('now' as const) : id < follow.led.value ? ('done' as const) : ('next' as const);
    return { id: String(id), label: stepLabel(x, id), state };
  });
  return (
    <nav class="debrief-course no-print" aria-label={say('debrief.steps')} ref={box}>
      <Steps
        label={say('debrief.steps')}
        steps={steps}
        look="numbered"
        onChoose={(id) => browse(stepFrom(Number(id)))}
      />
    </nav>
  );
}

/** Reading on one's own: where the class is, and the way back to it. */
export function Apart() {
  const { x, host, follow } = useDoing();
  const { lead } = useTurn();
  if (!follow.apart.value || x.pub.solo) return null;
  const led = follow.led.value;
  return (
    <aside class="debrief-apart no-print" aria-label={say('debrief.apart.label')}>
      <Icon icon={Users} size={18} />
      <span>{say('debrief.apart', { place: placeOf(led), step: stepLabel(x, led) })}</span>
      <span class="acts">
        {host ? <Button onClick={() => lead(follow.at.value)}>{say('debrief.lead-here')}</Button> : null}
        <Button kind="primary" onClick={() => follow.catchUp()}>
          {say('debrief.catchup')}
        </Button>
      </span>
    </aside>
  );
}

function Leave() {
  return (
    <Link href="/" class="button plain turn">
      <Icon icon={LogOut} size={18} />
      <span class="label">{say('debrief.leave')}</span>
    </Link>
  );
}

/** Back and next at the foot; `lead` = for everybody. */
export function Foot({ lead: leads }: { readonly lead: boolean }) {
  const { x, follow } = useDoing();
  const turn = useTurn();
  const go = leads ? turn.lead : turn.browse;
  const at = follow.at.value;
  const [before, next] = [stepBefore(at), nextStep(at)];
  const first = leads && !(at === 2 && guessOpen(x)) && !hides(x, at);
  return (
    <nav class="debrief-foot no-print" aria-label={say('debrief.turn.pages')}>
      {before === null ? (
        <span />
      ) : (
        <Button kind="quiet" icon={ArrowLeft} class="turn" onClick={() => go(before)}>
          {say('debrief.back')}
        </Button>
      )}
      {next === null ? (
        <Leave />
      ) : (
        <Button kind={first ? 'primary' : 'plain'} iconAfter={ArrowRight} class="turn" onClick={() => go(next)}>
          {say('debrief.next', { step: stepLabel(x, next) })}
        </Button>
      )}
    </nav>
  );
}
