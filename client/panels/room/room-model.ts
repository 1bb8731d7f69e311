/** The table as the room shows it: plain data for the scene, made from public facts and what I look at. */

import type { NewEvent, Paragraph, PublicState } from '../../../shared/engine/index.ts';
import { hasText, packagesOn } from '../../../shared/engine/index.ts';
import type { OpenGame, Party } from '../../../shared/scenario/game.ts';
import { leftMs } from '../../model/index.ts';
import { calledIn } from '../../model/table/index.ts';
import type { Moment, RoomModel, RoomMood, RoomSeat, RoomStance, RoomStrip } from '../../scene/model.ts';
import { cornersOf, isAside } from './corners.ts';

export type RoomFacts = {
  readonly open: OpenGame;
  readonly pub: PublicState;
  /** The own seat; null at the desk and on the projector. */
  readonly seat: string | null;
  readonly focus: string | null;
  readonly theme: 'day' | 'night';
  readonly reducedMotion: boolean;
  readonly tableNowMs: number;
};

const BEAT_SHARE: Partial<Record<PublicState['phase'], number>> = {
  'round.reading': 0.25,
  'round.corridor': 0.5,
  'round.gavel': 0.75,
};

/** Light by how much of the rounds is left, so that a table without clocks has its evening too. */
export function moodOf(pub: PublicState): RoomMood {
  if (pub.phase === 'lobby' || pub.phase === 'opening') return 'day';
  if (!pub.phase.startsWith('round.')) return pub.ending === null ? 'late' : 'day';
  const gone = (pub.round - 1 + (BEAT_SHARE[pub.phase] ?? 0)) / Math.max(1, pub.rounds);
  return gone < 0.5 ? 'day' : gone < 0.8 ? 'evening' : 'late';
}

function stanceOn(p: Paragraph | undefined, seat: string): RoomStance | null {
  if (p === undefined) return null;
  return p.laid.includes(seat) ? 'face-down' : (p.stances[seat]?.stance ?? null);
}

/** A placard is up while the paragraph this seat objects to lies under the gavel. */
const holdsUp = (pub: PublicState, seat: string): boolean =>
  pub.paragraphs.find((p) => p.id === pub.put?.paragraph)?.brackets.some((b) => b.seat === seat) === true;

const seatOf = (facts: RoomFacts, party: Party, focus: Paragraph | undefined): RoomSeat => {
  const info = facts.pub.seats[party.id];
  return {
    id: party.id,
    name: party.short,
    short: party.short.split(' · ')[0] ?? party.short,
    code: party.code,
    emblem: party.emblem,
    stakeholder: party.stakeholder,
    standing: party.standing,
    stance: stanceOn(focus, party.id),
    you: party.id === facts.seat,
    speaking: facts.pub.speaker === party.id,
    raised: holdsUp(facts.pub, party.id),
    away: info?.player === 'stand-in',
    aside: isAside(facts.pub, party.id),
    bot: info?.player === 'bot',
  };
};

const stripOf = (facts: RoomFacts, p: Paragraph): RoomStrip => ({
  id: p.id,
  label: `${calledIn(facts.pub, p.id)}`,
  state: p.status,
  brackets: p.brackets.length,
  tied: packagesOn(facts.pub, p.id).some((x) => x.status === 'accepted' || x.status === 'done'),
});

/** The thin ring of the silence: what is left of it; whole where no clock runs. */
function quietOf(facts: RoomFacts): RoomModel['quiet'] {
  if (facts.pub.phase !== 'silence') return null;
  const left = leftMs(facts.pub.clock, facts.tableNowMs);
  const whole = facts.pub.settings.clocks.silence ?? facts.open.clocks.silence ?? left;
  // The second try has half the time.
  const full = whole !== null && facts.pub.silence.tries > 1 ? whole / 2 : whole;
  return { share: left === null || !full ? 1 : Math.min(1, left / full) };
}

export function roomOf(facts: RoomFacts): RoomModel {
  const { open, pub, theme, reducedMotion } = facts;
  const focus = pub.paragraphs.find((p) => p.id === facts.focus);
  return {
    theme,
    mood: moodOf(pub),
    quiet: quietOf(facts),
    paused: pub.paused,
    reducedMotion,
    seats: open.parties.map((party) => seatOf(facts, party, focus)),
    focus: focus?.id ?? null,
    strips: pub.paragraphs.map((p) => stripOf(facts, p)),
    gavel: pub.phase === 'round.gavel',
    ...cornersOf(facts),
    outcome: pub.ending === null ? null : hasText(pub.ending.kind) ? 'adopted' : 'summary',
  };
}

/** The few events the room makes a moment of. */
export function momentOf(event: NewEvent): Moment | null {
  if (event.type === 'bracket.lifted') return { kind: 'bracket-closes', paragraph: event.paragraph };
  if (event.type === 'paragraph.moved' && event.to === 'ad-ref') return { kind: 'gavel' };
  if (event.type === 'text.adopted') return { kind: 'adoption' };
  if (event.type === 'inject.released') return { kind: 'news' };
  return event.type === 'table.closed' && event.ending === 'summary' ? { kind: 'summary' } : null;
}
