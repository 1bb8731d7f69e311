import { useEffect, useMemo } from 'preact/hooks';
import type { Command } from '../../../shared/engine/index.ts';
import type { Debrief } from '../../../shared/figures/types.ts';
import { createLoad, type Learned } from '../../model/debrief/index.ts';
import { keep, type Live, liveAt, pathTo, say, sayWhyNot } from '../../model/index.ts';
import { Loading, type Sighted, TopBar, WireLine, WithTable } from '../shell/index.ts';
import { Button, Link, Mark } from '../ui/index.ts';
import { DebriefView } from './DebriefView.tsx';
import type { Acts } from './doing.ts';

const MINE = /^(message\.say|guess\.make|debrief\.)/;

/** The last of my acts of this screen, if the table refused it. */
const refusedOf = (live: Live): string | null => {
  const last = live.pending.value.filter((p) => p.state === 'refused' && MINE.test(p.command.type)).at(-1);
  return last?.refusal ? say('debrief.refused', { reason: sayWhyNot(last.refusal) }) : null;
};

/** A refusal is said until the next act; one from the table is not said here at all. */
function forget(live: Live): void {
  for (const p of live.pending.value.filter((one) => one.state === 'refused')) live.dismiss(p.cmdId);
}

function actsOf(live: Live): Acts {
  const act = (command: Command): void => {
    forget(live);
    live.act(command);
  };
  return {
    say: (text) => act({ type: 'message.say', text }),
    guess: (guess) => act({ type: 'guess.make', ...guess }),
    step: (step) => act({ type: 'debrief.step', step }),
    reveal: (what) => act({ type: 'debrief.reveal', what }),
  };
}

function learnedOf({ live, open, pub }: Sighted, debrief: Debrief): Learned {
  const mine = live.mine.value;
  const roles = live.roles.value;
  const guess = mine?.guess ?? debrief.guess;
  return { open, pub, mine, seat: live.seat.value, brief: live.brief.value, roles, debrief, guess };
}

/** Before the debrief: the talks go on, or the host has yet to open it. */
function Before({ live, pub }: Sighted) {
  const over = pub.phase === 'closed';
  const host = live.roles.value.includes('host');
  return (
    <>
      <TopBar title={say('debrief.title')} about={live.facts.value?.title} />
      <WireLine live={live} />
      <main class="debrief-before">
        <Mark size={44} />
        <h1 class="serif">{say(over ? 'debrief.closed' : 'debrief.early')}</h1>
        <p>{say(over ? (host ? 'debrief.closed.host' : 'debrief.closed.hint') : 'debrief.early.hint')}</p>
        {refusedOf(live) ? <p role="alert">{refusedOf(live)}</p> : null}
        {over && host ? (
          <Button kind="primary" big onClick={() => live.act({ type: 'debrief.open' })}>
            {say('debrief.open')}
          </Button>
        ) : null}
        <Link href={pathTo(live.code, 'table')} class="button plain">
          {say('debrief.early.act')}
        </Link>
      </main>
    </>
  );
}

function Opened(table: Sighted) {
  const { live, pub } = table;
  const load = useMemo(() => createLoad(live.code), [live.code]);
  const acts = useMemo(() => actsOf(live), [live]);
  const revealed = pub.debrief?.opened.length ?? 0;
  const seat = live.seat.value;
  useEffect(() => {
    load.load();
    return load.stop;
  }, [load, revealed, seat]);
  useEffect(() => forget(live), [live]);
  const state = load.state.value;
  if (state.is !== 'here') {
    const text = state.is === 'refused' ? sayWhyNot(state.refusal) : undefined;
    return <Loading text={text ?? say(state.is === 'away' ? 'debrief.away' : 'debrief.loading')} />;
  }
  const roles = live.roles.value;
  return (
    <>
      <WireLine live={live} />
      <DebriefView
        code={live.code}
        x={learnedOf(table, state.debrief)}
        host={roles.includes('host')}
        speaks={roles.some((role) => role !== 'person')}
        acts={acts}
        refused={refusedOf(live)}
        keep={keep}
      />
    </>
  );
}

function WithLive({ live }: { readonly live: Live }) {
  return (
    <WithTable live={live}>
      {(table) => (table.pub.debrief === null ? <Before {...table} /> : <Opened {...table} />)}
    </WithTable>
  );
}

/** Anybody with the code may read an opened debrief; a token of this browser finds the own seat in it. */
export function DebriefScreen({ code }: { readonly code: string }) {
  return <WithLive live={liveAt(code)} />;
}
