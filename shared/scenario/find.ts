/** Look-ups in the open half of a game. Unknown ids give undefined: asking is not an error. */
import type { IssueId, ParagraphId, PhraseId, SeatId, WordingId } from '../types/index.ts';
import type { DraftParagraph, Issue, OpenGame, Party, Phrase, Wording } from './game.ts';

export const memberSeats = (open: OpenGame): readonly SeatId[] =>
  open.parties.filter((party) => party.standing === 'member').map((party) => party.id);

export const observerSeats = (open: OpenGame): readonly SeatId[] =>
  open.parties.filter((party) => party.standing === 'observer').map((party) => party.id);

export const partyOf = (open: OpenGame, seat: SeatId): Party | undefined =>
  open.parties.find((party) => party.id === seat);

export const isMember = (open: OpenGame, seat: SeatId): boolean => partyOf(open, seat)?.standing === 'member';

export const issueOf = (open: OpenGame, id: IssueId): Issue | undefined => open.issues.find((issue) => issue.id === id);

export const phraseOf = (open: OpenGame, id: PhraseId): Phrase | undefined =>
  open.phrases.find((phrase) => phrase.id === id);

export const draftParagraphOf = (open: OpenGame, id: ParagraphId): DraftParagraph | undefined =>
  open.draft.paragraphs.find((paragraph) => paragraph.id === id);

export const wordingOf = (open: OpenGame, id: WordingId): Wording | undefined =>
  issueOf(open, id.slice(0, id.lastIndexOf('/')))?.wordings.find((wording) => wording.id === id);

/** All wordings of one level, the plain one first. */
export const wordingsAt = (issue: Issue, level: number): readonly Wording[] =>
  issue.wordings.filter((wording) => wording.level === level);

export const plainWording = (issue: Issue, level: number): Wording | undefined =>
  issue.wordings.find((wording) => wording.level === level);
