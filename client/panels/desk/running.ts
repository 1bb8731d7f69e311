/** What the desk does by itself while it is open: going through the text, and acts that follow one another. */
import { useEffect } from 'preact/hooks';
import type { Command } from '../../../shared/engine/index.ts';
import { burnOf, momentOf, putting, sweepStep } from '../../model/desk/index.ts';
import { now } from '../../model/index.ts';
import type { DeskTable } from './desk.ts';

/** The server's clock and this one differ by the way of a message: the gavel waits a little longer than it must. */
const MARGIN_MS = 300;

const BUSY = new Set<Command['type']>(['gavel.put', 'gavel.fall']);

function step({ live, view, desk }: DeskTable): void {
  const [at, d] = [view.sweep.value, desk.value];
  if (at === null || d === null) return;
  if (live.pending.value.some((p) => p.state !== 'refused' && BUSY.has(p.command.type))) return;
  const moment = momentOf(d.sight.pub, live.tableTime(Date.now()) - MARGIN_MS);
  const next = sweepStep(d, at, moment?.leftMs ?? 0);
  if (next.do === 'end') view.sweep.value = null;
  else if (next.do === 'fall') live.act({ type: 'gavel.fall' }, 'chair');
  else if (next.do === 'put') {
    view.sweep.value = [...at, next.paragraph];
    live.focus.value = next.paragraph;
    live.act(putting(next.paragraph, next.proposal, next.pack), 'chair');
  }
}

/** Puts one paragraph after the other and lets the gavel fall on each, until nothing passes or somebody stops it. */
export function useSweep(table: DeskTable): void {
  const running = table.view.sweep.value !== null;
  const tick = running ? now.value : 0;
  const pub = table.live.pub.value;
  useEffect(() => {
    if (running) step(table);
  }, [running, tick, pub, table]);
}

/** Remembers the line of the brackets beyond what the record keeps. */
export function useBurn({ live, view }: DeskTable): void {
  const pub = live.pub.value;
  useEffect(() => {
    if (pub !== null) view.burn.value = burnOf(pub, view.burn.peek());
  }, [pub, view]);
}

/** Sends the second act once the first is on record; a refused first ends it. */
export function inTurn({ live }: DeskTable, first: Command, second: Command): void {
  const id = live.act(first, 'chair');
  const stop = live.pending.subscribe((list) => {
    const mine = list.find((p) => p.cmdId === id);
    if (mine?.state === 'sending') return;
    queueMicrotask(() => stop());
    if (mine?.state !== 'refused') queueMicrotask(() => live.act(second, 'chair'));
  });
}
