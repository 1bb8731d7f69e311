import { Check } from 'lucide';
import { clockText, clockTone, leftMs, now, say, settings } from '../../model/index.ts';
import { ownGoodwill, type PhaseStep, partyOf, statusOf } from '../../model/table/index.ts';
import { Flag, Icon, Link, Mark } from '../ui/index.ts';
import { layoutNow } from './layout.ts';
import { SeatMenu } from './SeatMenu.tsx';
import { Term } from './Term.tsx';
import { useSight, useTable } from './table.ts';

function Beats({ status }: { readonly status: ReturnType<typeof statusOf> }) {
  if (status.beats === null) return null;
  return (
    <span class="beats">
      {status.beats.map((beat) => (
        <i key={beat.id} class={beat.now ? 'cur' : ''} aria-current={beat.now ? 'step' : undefined}>
          {beat.label}
        </i>
      ))}
    </span>
  );
}

function PhaseItem({ step, status }: { readonly step: PhaseStep; readonly status: ReturnType<typeof statusOf> }) {
  return (
    <li class={`st ${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
      {step.state === 'done' ? <Icon icon={Check} size={14} /> : null}
      <span>{step.label}</span>
      {step.state === 'now' ? <Beats status={status} /> : null}
    </li>
  );
}

/** 4:40 in the corridor; in words when little is left, and never a flash. */
function ClockStat() {
  const { live } = useTable();
  const s = useSight();
  const left = leftMs(s.pub.clock, live.tableTime(now.value));
  if (left === null) return null;
  const tone = s.pub.solo && s.pub.phase !== 'silence' ? 'steady' : clockTone(left);
  const stands = s.pub.paused ? say('clock.paused') : s.pub.suspended !== null ? say('clock.suspended') : null;
  const what = stands ?? statusOf(s.pub).clockOf;
  return (
    <span class={`stat clock ${tone}`} role="timer" title={s.pub.solo ? say('clock.guide') : undefined}>
      <b class="num">{clockText(left)}</b>
      <span>{tone === 'soon' ? say('clock.soon') : what}</span>
    </span>
  );
}

/** A member's goodwill, which everyone may know; an observer has none to lose. */
function Standing({ standing }: { readonly standing: 'member' | 'observer' }) {
  const has = ownGoodwill(useSight());
  if (has === null) return <>{say(`seat.${standing}`)}</>;
  return (
    <>
      {say('seat.goodwill')} <b class="num goodwill">{has}</b>
    </>
  );
}

function SeatChip() {
  const s = useSight();
  const party = s.seat === null ? null : partyOf(s, s.seat);
  return (
    <span class="who-am-i">
      {party ? <Flag party={party} size={26} mine bare /> : null}
      <span>
        <b>{party ? party.short : say('seat.press')}</b>
        <small>{party === null ? say('seat.press.hint') : <Standing standing={party.standing} />}</small>
      </span>
    </span>
  );
}

/** Where in the meeting, what is left, how long, and who I am. */
export function StatusBar() {
  const s = useSight();
  const status = statusOf(s.pub);
  const phone = layoutNow() === 'phone';
  void settings.value;
  return (
    <header class="status hall" data-region="status" tabIndex={-1}>
      <Link href="/" class="home" aria-label={say('app.home')}>
        <Mark size={24} />
        <span class="serif">{say('app.name')}</span>
      </Link>
      {phone ? (
        <span class="st now">{status.short}</span>
      ) : (
        <ol class="phases" aria-label={say('phase.label')}>
          {status.steps.map((step) => (
            <PhaseItem key={step.id} step={step} status={status} />
          ))}
        </ol>
      )}
      <span class="stat brackets">
        <b class="num">{status.brackets}</b>
        <Term>{say('status.brackets', { count: status.brackets })}</Term>
      </span>
      <ClockStat />
      <SeatMenu>
        <SeatChip />
      </SeatMenu>
    </header>
  );
}
