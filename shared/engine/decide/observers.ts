import type { SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { paragraphOf, proposalOf } from '../queries.ts';
import { roomWith } from '../rooms.ts';
import { type Batch, emit } from './batch.ts';
import { type Handlers, record } from './handler.ts';
import { follow } from './observers-evidence.ts';
import { judge, judgeAll } from './observers-judging.ts';
import { answerSounding, askSounding } from './observers-soundings.ts';
import type { Reactions } from './reactions.ts';
import { leave } from './rooms.ts';

type Mine = 'evidence.play' | 'sounding.ask' | 'sounding.answer' | 'posture.take' | 'text.judge';

/** R14.9: who goes out onto the steps leaves the contact group it is in. */
function takePosture(b: Batch, c: CommandOf<'posture.take'>, seat: SeatId): void {
  const room = roomWith(b.state, seat);
  if (c.posture === 'steps' && room?.kind === 'contact') leave(b, room.id, seat);
  const named = { ...(c.paragraph && { paragraph: c.paragraph }), ...(c.holder && { holder: c.holder }) };
  emit(b, { type: 'posture.taken', seat, posture: c.posture, ...named });
}

export const observersHandlers: Pick<Handlers, Mine> = {
  'evidence.play': record((c, seat) => ({
    type: 'evidence.played',
    seat,
    paragraph: c.paragraph,
    ...(c.card && { card: c.card }),
    ...(c.reason && { reason: c.reason }),
  })),
  'sounding.ask': askSounding,
  'sounding.answer': answerSounding,
  'posture.take': takePosture,
  'text.judge': judge,
};

/** R14.12: what counts as moving in the light of evidence. */
export const observersReactions: Reactions = {
  'proposal.tabled': (b, e) => {
    if (!e.withObjection) follow(b, e.seat, e.paragraph, e.words.level);
  },
  'proposal.sponsored': (b, e) => {
    const p = proposalOf(b.state, e.id);
    const own = paragraphOf(b.state, p?.paragraph)?.brackets.some((x) => x.seat === e.seat && x.proposal === e.id);
    // Joining a wording that goes with one's own objection is no move towards anybody.
    if (p !== undefined && own !== true) follow(b, e.seat, p.paragraph, p.words.level);
  },
  'stance.taken': (b, e) => {
    const p = proposalOf(b.state, e.proposal);
    const yes = e.stance === 'support' || e.stance === 'live-with';
    if (p !== undefined && yes && p.seat !== e.seat) follow(b, e.seat, e.paragraph, p.words.level);
  },
  'bracket.lifted': (b, e) => {
    const p = paragraphOf(b.state, e.paragraph);
    if (p !== undefined && e.why !== 'withdrawn-seat') follow(b, e.seat, p.id, p.words.level);
  },
  'phase.entered': (b, e) => {
    if (e.to === 'positions') judgeAll(b);
  },
};
