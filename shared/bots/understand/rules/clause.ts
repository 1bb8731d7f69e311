/** Who speaks for whom: an act is meant only where its author says it of the own delegation, here and now. */
import type { Heard } from '../types.ts';

const FILLER =
  /^(?:well|okay|yes|no(?= [,.])|please|so|and|then|now|right|fine|sure|alright|but|also|finally|colleagues|dear colleagues|friends|distinguished colleagues|chair|mr chair|madam chair|mister chair|thank you(?: \w+)? chair|thank you|thanks|for the record|in that case|on reflection|with regret|regrettably|honestly|frankly)\b ?[,:;.]? ?/;

/** Spoken to: "Sweden, ..." at the beginning, "..., Sweden" at the end. */
const VOCATIVE = /^(?:dear |my |to )?@\d+ ?[,:] ?/;

function stripped(text: string): string {
  const next = text.replace(FILLER, '').replace(VOCATIVE, '');
  return next === text ? text : stripped(next);
}

/** Speaking of what was, what might be, or what others do is no act. */
const IDLE =
  /\b(?:might|perhaps|maybe|wonder|whether|ever|never|someday|tomorrow|yesterday|was|were|had|did|would have|could have|should have|if only|imagine|suppose|joke|joking|kidding|not sure|do not know|thinking (?:of|about)|tempted|used to|hope|hopes|wish we|pity|should we|shall we|why)\b/;

export const ME = '(?:i|we|my delegation|our delegation|my country|my government|the delegation of @\\d+)';
const WILL =
  '(?:now|also|still|just|only|hereby|therefore|gladly|happily|fully|strongly|formally|simply|really|indeed|very much|certainly|wish|want|would|like|love|need|have|has|will|shall|can|could|must|am|are|is|going|ready|prepared|happy|glad|able|willing|pleased|to|let|me|us|do|does|be|ask|asks|beg|may)';

/** The clause an act would be in, without greetings; null where it is only talk. */
export function clauseOf(h: Heard): string | null {
  const text = stripped(h.signs)
    .replace(/ ?[.!]+$/, '')
    .replace(/ , @\d+$/, '');
  // The speaker named by name says it of itself.
  const mine = text.replace(/^(?:the )?(?:delegation of )?@(\d+) /, (all, i: string) =>
    h.seats[Number(i)] === h.seat ? 'we ' : all,
  );
  return IDLE.test(mine.replace(/ \b(?:if|because|since)\b.*/, '')) ? null : mine;
}

/** `verb` at the head of a clause of one's own: "we can live with", "object to". */
export const headed = (verb: string): RegExp => new RegExp(`^(?:${ME} )?(?:${WILL} )*${verb}`);

/** Asked and not said. */
export const isAsked = (h: Heard): boolean => /\?\s*$/.test(h.raw);
