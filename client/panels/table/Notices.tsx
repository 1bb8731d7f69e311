import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Stance } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { announcementOf, numberOf, paragraphAt, refused, standInOf } from '../../model/table/index.ts';
import { Button, IconButton } from '../ui/index.ts';
import { closedTo } from './doing.ts';
import { RecordItem } from './RecordItem.tsx';
import { RefusedLine } from './Refusal.tsx';
import { isInForm } from './sending.ts';
import { useSight, useTable } from './table.ts';

type Listed = { readonly command: { readonly type: string }; readonly refusal?: { readonly code: string } | undefined };

/** The same answer to the same kind of act is read once, however often the key was pressed. */
const newestOfEach = <P extends Listed>(list: readonly P[]): readonly P[] => [
  ...new Map(list.map((p) => [`${p.command.type}/${p.refusal?.code}`, p])).values(),
];

/** An act without a form that the table did not take: what, why, what instead. It stays until read, or the meeting goes on. */
export function RefusedActs() {
  const { live } = useTable();
  const { phase } = useSight().pub;
  const all = live.pending.value.filter((p) => p.state === 'refused' && !isInForm(p.cmdId));
  const list = newestOfEach(all);
  useEffect(() => {
    for (const p of all) if (!list.includes(p)) live.dismiss(p.cmdId);
  }, [all.length]);
  useEffect(
    () => () => {
      for (const p of live.pending.peek()) if (p.state === 'refused' && !isInForm(p.cmdId)) live.dismiss(p.cmdId);
    },
    [live, phase],
  );
  return (
    <>
      {list.map((p) =>
        p.refusal === undefined ? null : (
          <div key={p.cmdId} class="notice-line">
            <RefusedLine why={refused(p.refusal)} />
            <IconButton icon={X} label={say('act.close')} onClick={() => live.dismiss(p.cmdId)} />
          </div>
        ),
      )}
    </>
  );
}

const NOTE_MS = 6000;

/** Said once, for a moment: that an act took "ready" back. */
export function ReadyTaken() {
  const { live } = useTable();
  const [shown, show] = useState(false);
  useEffect(
    () =>
      live.onEvents((events) => {
        const mine = (seat: string) => seat === live.seat.peek();
        const taken = events.some((e) => e.type === 'ready.set' && mine(e.seat) && !e.ready && e.cause !== 'ready.set');
        if (taken) show(true);
      }),
    [live],
  );
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => show(false), NOTE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <p class={shown ? 'ready-taken' : 'visually-hidden'} role="status">
      {shown ? say('ready.taken') : ''}
    </p>
  );
}

type Taken = { readonly paragraph: string; readonly stance: Stance; readonly before: Stance | undefined };

/** Back to the stance before, or to none, where the table still takes it. */
function useUndo(taken: Taken | null): (() => void) | null {
  const table = useTable();
  if (taken === null) return null;
  const { paragraph, before } = taken;
  const back =
    before === 'support' || before === 'live-with'
      ? ({ type: 'stance.take', paragraph, stance: before } as const)
      : ({ type: 'stance.drop', paragraph } as const);
  return closedTo(table, back) === null ? () => void table.live.act(back, 'seat') : null;
}

/** On a phone a tray is easily touched: what went on record can be taken back for six seconds. */
export function StanceUndo() {
  const table = useTable();
  const s = useSight();
  const [taken, setTaken] = useState<Taken | null>(null);
  const undo = useUndo(taken);
  useEffect(() => {
    let before = new Map<string, Stance | undefined>();
    const remember = () => {
      const [pub, seat] = [table.live.pub.peek(), table.live.seat.peek()];
      before = new Map(pub?.paragraphs.map((p) => [p.id, seat === null ? undefined : p.stances[seat]?.stance]));
    };
    remember();
    return table.live.onEvents((events) => {
      for (const e of events) {
        const own =
          e.type === 'stance.taken' && e.seat === table.live.seat.peek() && e.proposal === undefined && !e.shown;
        if (own && (e.stance === 'support' || e.stance === 'live-with'))
          setTaken({ paragraph: e.paragraph, stance: e.stance, before: before.get(e.paragraph) });
      }
      remember();
    });
  }, [table]);
  useEffect(() => {
    if (taken === null) return;
    const timer = setTimeout(() => setTaken(null), NOTE_MS);
    return () => clearTimeout(timer);
  }, [taken]);
  if (taken === null || paragraphAt(s, taken.paragraph) === undefined) return null;
  const n = numberOf(s, taken.paragraph);
  return (
    <p class="undo-line" role="status">
      <span>{say('tray.undo.done', { stance: say(`stance.lower.${taken.stance}`), n })}</span>
      {undo ? (
        <Button
          kind="quiet"
          onClick={() => {
            undo();
            setTaken(null);
          }}
        >
          {say('tray.undo')}
        </Button>
      ) : null}
    </p>
  );
}

const MOST = 6;

/** What happened while the line was gone, as a list. */
export function Missed() {
  const { live } = useTable();
  const s = useSight();
  const events = live.missed.value;
  if (events === null) return null;
  const lines = events.flatMap((e) => announcementOf(s, e)?.text ?? []);
  if (lines.length === 0) return null;
  return (
    <section class="phase-card missed" aria-label={say('missed.title')}>
      <header>
        <h3 class="serif">{say('missed.title')}</h3>
        <IconButton
          icon={X}
          label={say('act.close')}
          onClick={() => {
            live.missed.value = null;
          }}
        />
      </header>
      <ul>
        {lines.slice(-MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > MOST ? <p class="dim small">{say('missed.more', { count: lines.length - MOST })}</p> : null}
    </section>
  );
}

/** Back in my seat: what the stand-in did in my name. */
export function StandInCard() {
  const { view } = useTable();
  const s = useSight();
  const done = standInOf(s);
  if (done === null || done.backAt <= view.standInRead.value) return null;
  return (
    <section class="phase-card missed" aria-label={say('standin.title')}>
      <header>
        <h3 class="serif">{say('standin.title')}</h3>
        <IconButton icon={X} label={say('act.close')} onClick={() => view.readStandIn(done.backAt)} />
      </header>
      <p class="dim">{say('standin.acts', { count: done.lines.length })}</p>
      <ol class="record history">
        {done.lines.slice(-MOST).map((line) => (
          <RecordItem key={line.key} line={line} />
        ))}
      </ol>
    </section>
  );
}
