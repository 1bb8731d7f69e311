/** What one pair of eyes sees of the table: everything the view-models of this screen are made from. */
import '../reasons.ts';
import type { Paragraph, Proposal, PublicState, Reason, SeatState } from '../../../shared/engine/index.ts';
import type { OwnBrief, WireRole } from '../../../shared/protocol/index.ts';
import type { Issue, OpenGame, Party, Sheet } from '../../../shared/scenario/game.ts';
import { sayAny } from '../words.ts';
import { type Called, calledIn } from './labels.ts';

export type Sight = {
  readonly open: OpenGame;
  readonly pub: PublicState;
  /** The own seat's private state. */
  readonly mine: SeatState | null;
  readonly seat: string | null;
  readonly brief: OwnBrief | null;
  readonly roles: readonly WireRole[];
};

const STRANGER: Omit<Party, 'id' | 'name' | 'short'> = {
  code: '···',
  stakeholder: 'organization',
  standing: 'observer',
  emblem: '',
  profile: '',
};

export const partyOf = (s: Sight, seat: string): Party =>
  s.open.parties.find((p) => p.id === seat) ?? { ...STRANGER, id: seat, name: seat, short: seat };

export const shortOf = (s: Sight, seat: string): string => partyOf(s, seat).short;

/** Inside a sentence the plate's second half ("Sweden · EU") is left out. */
export const calledOf = (s: Sight, seat: string): string => shortOf(s, seat).split(' · ')[0] ?? seat;

export const isMe = (s: Sight, seat: string | undefined): boolean => seat !== undefined && seat === s.seat;

export const iAmMember = (s: Sight): boolean => s.seat !== null && s.pub.members.includes(s.seat);

/** The number or label under which a paragraph stands in the text; 0 = not in it. */
export const numberOf = (s: Pick<Sight, 'pub'>, paragraph: string | undefined): Called => calledIn(s.pub, paragraph);

/** Its place from the top, from 1: for addresses, which labels would spoil. */
export const placeOf = (s: Pick<Sight, 'pub'>, paragraph: string | undefined): number =>
  s.pub.paragraphs.findIndex((p) => p.id === paragraph) + 1;

const isOnTable = (x: Pick<Proposal, 'status'>): boolean => x.status === 'tabled' || x.status === 'needs-sponsor';

/** Proposed as a new paragraph, and nothing agreed for it yet. */
export const isProposed = (p: Pick<Paragraph, 'origin' | 'words' | 'status'>): boolean =>
  p.origin.by === 'insert' && p.words.text === '' && p.status !== 'dropped';

/** The words of a paragraph that is only proposed: the first offered for it. */
export const wordsProposed = (s: Pick<Sight, 'pub'>, p: Paragraph): Proposal | undefined =>
  isProposed(p) ? s.pub.proposals.find((x) => x.paragraph === p.id && isOnTable(x)) : undefined;

export const paragraphAt = (s: Sight, id: string | null): Paragraph | undefined =>
  s.pub.paragraphs.find((p) => p.id === id);

export const issueFor = (s: Sight, p: Pick<Paragraph, 'issue'>): Issue | undefined =>
  s.open.issues.find((i) => i.id === p.issue);

/** The own sheet; null for a spectator, before it has come, or in a game without values. */
export const sheetOf = (s: Sight): Sheet | null => (s.brief?.seat === s.seat ? (s.brief?.sheet ?? null) : null);

export const topOf = (issue: Issue | undefined): number => Math.max(1, (issue?.levels.length ?? 5) - 1);

/**
 * A typed reason as it was typed; one of the catalogue in the reader's words. It comes from others, so a phrase that is
 * unknown here, or lacks what its sentence needs, is no reason to fail.
 */
export function reasonText(s: Sight, reason: Reason): string {
  if ('text' in reason) return reason.text;
  try {
    const said = sayAny(reason.phrase, named(s, reason.params));
    return said === reason.phrase ? sayAny('reason.none') : said;
  } catch {
    return sayAny('reason.none');
  }
}

/** Parameters that name a seat, paragraph or issue are said by their names. */
function named(s: Sight, params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const name = (value: string | number): string | number => {
    if (typeof value === 'number') return value;
    const party = s.open.parties.find((p) => p.id === value);
    if (party) return party.short;
    const n = numberOf(s, value);
    return n === 0 ? value : n;
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, name(value)]));
}

/** Members first, both in the order of the seats. */
export const seated = (s: Sight, seats: readonly string[]): readonly string[] => {
  const order = (seat: string): number => s.pub.order.indexOf(seat) + (s.pub.members.includes(seat) ? 0 : 1000);
  return [...seats].sort((a, b) => order(a) - order(b));
};

export const liveProposals = (s: Sight, paragraph: string): readonly Proposal[] =>
  s.pub.proposals.filter((p) => p.paragraph === paragraph && isOnTable(p));

/** In quotation marks; marks inside become single ones. */
export const quoted = (text: string): string =>
  text === '' ? '' : `“${text.replace(/“/gu, '‘').replace(/”/gu, '’')}”`;
