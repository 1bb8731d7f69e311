/** What a bot must never do: agree to less than no text, or to what it said it would never accept. */
import { hasText, outcomeOf } from '../engine/index.ts';
import { memberSeats } from '../scenario/index.ts';
import type { IssueId, SeatId } from '../types/index.ts';
import { crossesRedLine, isAcceptable, refuses } from '../value/index.ts';
import type { Played } from './play.ts';

export type Violation = {
  readonly kind: 'deal' | 'accept';
  readonly seat: SeatId | null;
  readonly what: string;
};

const accepts = (stance: string): boolean => stance === 'support' || stance === 'live-with';

type Accepted = { readonly seat: SeatId; readonly issue: IssueId; readonly level: number };

/** Every time a seat said yes to a level: by a stance, as a sponsor, or as an author. */
function acceptedLevels(played: Played): Accepted[] {
  const { draft } = played.world.game.open;
  const issueOf = new Map<string, IssueId>(draft.paragraphs.map((p) => [p.id, p.issue] as const));
  const levels = new Map<string, number>(draft.paragraphs.map((p) => [p.id, p.level] as const));
  const found: Accepted[] = [];
  const note = (seat: SeatId, issue: string | undefined, level: number | undefined): void => {
    if (issue !== undefined && level !== undefined) found.push({ seat, issue, level });
  };
  for (const event of played.log) {
    // What is tried out in a closed room binds nobody.
    if (event.room !== undefined) continue;
    if (event.type === 'text.replaced') levels.set(event.paragraph, event.words.level);
    if (event.type === 'proposal.tabled') {
      levels.set(event.id, event.words.level);
      issueOf.set(event.id, issueOf.get(event.paragraph) ?? '');
      note(event.seat, issueOf.get(event.paragraph), event.words.level);
    }
    if (event.type === 'proposal.sponsored') note(event.seat, issueOf.get(event.id), levels.get(event.id));
    if (event.type === 'stance.taken' && accepts(event.stance))
      note(event.seat, issueOf.get(event.paragraph), levels.get(event.proposal ?? event.paragraph));
  }
  return found;
}

/** Members who let a text be adopted that they would refuse: each had the floor before the gavel fell. */
function silentAtAdoption(played: Played): Violation[] {
  const { game, public: state } = played.world;
  if (state.ending === null || !hasText(state.ending.kind)) return [];
  const outcome = outcomeOf(game.open, state);
  const objected = state.adoptionObjections.map((x) => x.seat);
  return memberSeats(game.open).flatMap((seat): Violation[] => {
    const sheet = game.sealed.sheets?.[seat];
    const wrong = sheet !== undefined && refuses(sheet, outcome) && !objected.includes(seat);
    return wrong ? [{ kind: 'accept', seat, what: 'let a text be adopted that it had to refuse' }] : [];
  });
}

export function violationsOf(played: Played): readonly Violation[] {
  const { game, public: state } = played.world;
  const outcome = outcomeOf(game.open, state);
  const deal: Violation[] =
    state.ending !== null && hasText(state.ending.kind) && !isAcceptable(game, outcome)
      ? [{ kind: 'deal', seat: null, what: 'adopted a text that too few could accept' }]
      : [];
  const members = new Set(memberSeats(game.open));
  const crossed = acceptedLevels(played).flatMap(({ seat, issue, level }): Violation[] => {
    const sheet = game.sealed.sheets?.[seat];
    const wrong = members.has(seat) && sheet !== undefined && crossesRedLine(sheet, issue, level);
    return wrong ? [{ kind: 'accept', seat, what: `accepted ${issue} L${level} across its red line` }] : [];
  });
  return [...deal, ...silentAtAdoption(played), ...crossed];
}
