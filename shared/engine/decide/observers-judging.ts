/** What observers say of the final text. It counts once there is one. */
import type { SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import type { PublicState } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { charge, credit } from './deals-goodwill.ts';

type Judgement = PublicState['judgements'][number];

/** R14.15: civil society's endorsement is worth something to every member, a name in a criticism costs its bearer. */
function settleJudgement(b: Batch, { seat, view, about }: Judgement): void {
  const kind = b.game.open.parties.find((p) => p.id === seat)?.stakeholder;
  b.cause = '14.15';
  if (view === 'endorse' && kind === 'civil-society')
    for (const member of b.state.members) credit(b, member, 'endorsed', { about: seat });
  if (view === 'criticise' && about !== undefined) charge(b, about, 'named', { about: seat });
}

export function judge(b: Batch, c: CommandOf<'text.judge'>, seat: SeatId): void {
  const reason = c.reason && { reason: c.reason };
  emit(b, { type: 'text.judged', seat, view: c.view, ...(c.seat && { about: c.seat }), ...reason });
  if (b.state.phase === 'positions')
    settleJudgement(b, { seat, view: c.view, ...(c.seat && { about: c.seat }), ...reason });
}

/** What was said while the text was still to be adopted. */
export function judgeAll(b: Batch): void {
  for (const judgement of b.state.judgements) settleJudgement(b, judgement);
}
