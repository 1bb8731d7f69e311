import { must, type SeatId } from '../../types/index.ts';
import type { CommandOf, Reason } from '../commands.ts';
import type { Laid } from '../events.ts';
import { bracketBy, isMember, paragraphOf } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import { table, wordsOf } from './words.ts';

const NO_REASON: Reason = { phrase: 'reason.none', params: {} };

/** Face down: the seat's own secret; that a card lies there is public. */
export function layCard(b: Batch, seat: SeatId, laid: Laid): void {
  emit(b, { type: 'stance.laid', seat, ...laid }, { seats: [seat] });
  if (paragraphOf(b.state, laid.paragraph)?.laid.includes(seat) === false) {
    emit(b, { type: 'card.laid', seat, paragraph: laid.paragraph });
  }
}

/** A stance on the paragraph itself: an objection opens a bracket in the holder's name, anything else lifts it. */
export function takeOnParagraph(b: Batch, seat: SeatId, laid: Laid, shown = false): void {
  emit(b, {
    type: 'stance.taken',
    seat,
    paragraph: laid.paragraph,
    stance: laid.stance,
    ...(laid.reason && { reason: laid.reason }),
    ...(laid.words && { words: laid.words }),
    ...(shown && { shown }),
  });
  if (!isMember(b.state, seat)) return;
  if (laid.stance === 'object') openBracket(b, seat, laid);
  else liftOwn(b, seat, laid.paragraph, laid.stance !== 'reserve');
}

function openBracket(b: Batch, seat: SeatId, laid: Laid): void {
  const p = must(paragraphOf(b.state, laid.paragraph), 'the paragraph is known (3.1)');
  const held = bracketBy(p, seat);
  const proposal = laid.wording && tableOnce(b, seat, laid);
  const kept = proposal ?? held?.proposal;
  emit(b, {
    type: 'bracket.opened',
    id: held?.id ?? `b${b.state.bracketCount + 1}`,
    paragraph: p.id,
    seat,
    reason: laid.reason ?? NO_REASON,
    ...(laid.words && { words: laid.words }),
    ...(kept && { proposal: kept }),
  });
}

/** Wording that lies on the table already is joined, not tabled twice. */
function tableOnce(b: Batch, seat: SeatId, laid: Laid): string | undefined {
  const words = must(laid.wording, 'an objection with wording');
  const same = b.state.proposals.find(
    (x) => x.paragraph === laid.paragraph && x.status === 'tabled' && x.words.text === words.text,
  );
  if (same === undefined)
    return table(b, { paragraph: laid.paragraph, seat, words, reason: laid.reason, withObjection: true });
  if (!same.sponsors.includes(seat)) emit(b, { type: 'proposal.sponsored', id: same.id, seat });
  return same.id;
}

/** `onto`: by accepting the words that stand, which somebody may have written. */
export function liftOwn(b: Batch, seat: SeatId, paragraph: string, onto = false): void {
  const p = must(paragraphOf(b.state, paragraph), 'the paragraph is known (3.1)');
  const held = bracketBy(p, seat);
  const proposal = onto ? p.versions.at(-1)?.proposal : undefined;
  if (held === undefined) return;
  emit(b, { type: 'bracket.lifted', id: held.id, paragraph, seat, why: 'own', ...(proposal && { proposal }) });
}

/** At the end of a face-down reading all cards turn at once, in seat order. */
export function showCards(b: Batch): void {
  const { laid } = b.sealed;
  for (const seat of b.state.order) {
    for (const card of Object.values(laid[seat] ?? {})) takeOnParagraph(b, seat, card, true);
  }
}

export function takeStance(b: Batch, seat: SeatId, c: CommandOf<'stance.take'>): void {
  if (c.proposal !== undefined) {
    const { type: _type, version: _version, wording: _wording, ...rest } = c;
    emit(b, { type: 'stance.taken', seat, ...rest } as Parameters<typeof emit>[1]);
    return;
  }
  const laid: Laid = {
    paragraph: c.paragraph,
    stance: c.stance,
    ...(c.reason && { reason: c.reason }),
    ...(c.words && { words: c.words }),
    ...(c.wording && { wording: wordsOf(b, c.paragraph, c.wording) }),
  };
  if (b.state.phase === 'round.reading' && b.state.faceDown) layCard(b, seat, laid);
  else takeOnParagraph(b, seat, laid);
}

export function dropStance(b: Batch, seat: SeatId, c: CommandOf<'stance.drop'>): void {
  emit(b, {
    type: 'stance.dropped',
    seat,
    paragraph: c.paragraph,
    why: 'own',
    ...(c.proposal && { proposal: c.proposal }),
  });
  if (c.proposal === undefined) liftOwn(b, seat, c.paragraph);
}
