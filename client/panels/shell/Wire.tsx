import { clockText, go, held, type Live, leaveLive, now, say, sayWhyNot } from '../../model/index.ts';
import { Button, Mark } from '../ui/index.ts';

const timeOf = (ms: number): string => new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

/** The truth about the wire, in one line under the bar: offline since when, and what came meanwhile. */
export function WireLine({ live }: { readonly live: Live }) {
  const wire = live.wire.value;
  const missed = live.missed.value;
  if (wire.is === 'offline') {
    const count = live.pending.value.filter((p) => p.state === 'sending').length;
    return (
      <p class="wire-line off" role="status">
        {say('wire.offline', { time: timeOf(wire.sinceMs), count })}
        <span class="num">{clockText(Math.max(0, wire.againMs - now.value))}</span>
        <Button kind="quiet" onClick={() => live.hurry()}>
          {say('join.again')}
        </Button>
      </p>
    );
  }
  if (missed === null) return null;
  return (
    <p class="wire-line" role="status">
      {say('wire.back', { count: missed.length })}
      <Button
        kind="quiet"
        onClick={() => {
          live.missed.value = null;
        }}
      >
        {say('act.close')}
      </Button>
    </p>
  );
}

function actFor(live: Live, code: string): { readonly label: string; readonly run: () => void } {
  if (code === 'session/replaced') return { label: say('wire.replaced.act'), run: () => live.comeBack() };
  if (code === 'session/version') return { label: say('wire.version.act'), run: () => location.reload() };
  return {
    label: say('stopped.start'),
    run: () => {
      // What cannot be gone back into is not offered again.
      if (code === 'session/unknown-table' || code === 'session/bad-token') held.drop(live.code);
      leaveLive();
      go('/');
    },
  };
}

const titleFor = (code: string): string => {
  if (code === 'session/replaced') return say('stopped.title.replaced');
  if (code === 'session/version') return say('stopped.title.version');
  return say(code === 'session/unknown-table' ? 'stopped.title.unknown' : 'stopped.title');
};

/** The server has ended this session: why, and the one way on. */
export function Stopped({ live }: { readonly live: Live }) {
  const wire = live.wire.value;
  if (wire.is !== 'stopped') return null;
  const act = actFor(live, wire.refusal.code);
  return (
    <main class="loading hall">
      <Mark size={44} />
      <h1>{titleFor(wire.refusal.code)}</h1>
      <p role="alert">{sayWhyNot(wire.refusal)}</p>
      <Button kind="primary" big onClick={act.run}>
        {act.label}
      </Button>
    </main>
  );
}
