/** Questions asked about packages, capital, conditions and initiatives, by rules, screens and bots alike. */
import type { OpenGame, Outcome } from '../scenario/index.ts';
import type { InitiativeId, IssueId, PackageId, ParagraphId, SeatId } from '../types/index.ts';
import { raised } from '../value/index.ts';
import type { Part } from './events.ts';
import { isMember, outcomeOf, packageOf, paragraphOf } from './queries.ts';
import type { Initiative, Leave, Package, Paragraph, Proposal, PublicState, SeatState } from './state.ts';

/** Those whom a package binds once all have said yes. */
export const partiesOf = (one: Package): readonly SeatId[] => [one.seat, ...one.to];
/** Those who have said yes so far. */
export const signersOf = (one: Package): readonly SeatId[] => [
  one.seat,
  ...one.to.filter((seat) => one.answers[seat]?.accept === true),
];
/** On offer, or binding. */
export const isAlive = (one: Package | undefined): boolean =>
  one !== undefined && (one.status === 'offered' || one.status === 'accepted' || one.status === 'done');

/** What a part lies on the table as. */
export const linkedOn = (s: PublicState, one: Package, paragraph: ParagraphId): Proposal | undefined =>
  s.proposals.find((x) => x.package === one.id && x.paragraph === paragraph);

/** Does it give a paragraph words? What moves, splits or strikes leaves none to compare. */
export const isWording = ({ operation }: Proposal): boolean =>
  operation.kind === 'replace' || operation.kind === 'insert';

/** Has it been taken into the text, and not been overtaken since? */
export const isTakenIn = (p: Paragraph, linked: Proposal): boolean =>
  linked.status === 'taken' && (!isWording(linked) || p.versions.at(-1)?.proposal === linked.id);
/** Does the text say what it says, whoever brought the words? */
export const wordsFrom = (p: Paragraph, linked: Proposal): boolean =>
  isTakenIn(p, linked) || (isWording(linked) && p.words.text === linked.words.text);

/** R12.6: is the part in the text, by the package's own wording? */
export function partStands(s: PublicState, one: Package, part: Part): boolean {
  const p = paragraphOf(s, part.paragraph);
  const linked = linkedOn(s, one, part.paragraph);
  return p !== undefined && linked !== undefined && wordsFrom(p, linked);
}

/** R12.14: three members, one of origin and one of destination among them. */
export function isEstablished(open: OpenGame, one: Initiative): boolean {
  const kinds = one.members.map((seat) => open.parties.find((p) => p.id === seat)?.stakeholder);
  return one.members.length >= 3 && kinds.includes('origin') && kinds.includes('destination');
}
export const initiativeOf = (s: PublicState, id: InitiativeId | undefined): Initiative | undefined =>
  s.initiatives.find((x) => x.id === id);
/** The issues on which a seat goes further than the text, with others. */
export const aheadOn = (open: OpenGame, s: PublicState, seat: SeatId): readonly IssueId[] =>
  s.initiatives.filter((x) => x.members.includes(seat) && isEstablished(open, x)).map((x) => x.issue);

/** What a text would be for a seat: the text, and one level more where it takes part in an initiative. */
export const outcomeFor = (open: OpenGame, s: PublicState, seat: SeatId): Outcome =>
  raised(open, outcomeOf(open, s), aheadOn(open, s, seat));

/** What a seat may accept beyond its mandate now: capital's leave lapses with its package. */
export const leavesInForce = (s: PublicState, own: Pick<SeatState, 'leaves'>): readonly Leave[] =>
  own.leaves.filter((x) => x.package === undefined || isAlive(packageOf(s, x.package)));

/** Free calls to capital a seat has left, and whether it may still pay for one more. */
export function capitalCalls(s: PublicState, own: Pick<SeatState, 'capital'>): { free: number; paid: boolean } {
  const free = s.settings.capitalCalls + (s.capitalWidened ? 1 : 0) - own.capital.length;
  return { free: Math.max(0, free), paid: free >= 0 };
}

type Change = Partial<Pick<Paragraph, 'words' | 'place' | 'status'>>;
const changed = (s: PublicState, changes: ReadonlyMap<ParagraphId, Change>): PublicState => ({
  ...s,
  paragraphs: s.paragraphs.map((p) => ({ ...p, ...changes.get(p.id) })),
});

function changeBy(s: PublicState, part: Part): Change {
  const operation = s.proposals.find((x) => x.id === part.proposal)?.operation;
  if (operation?.kind === 'delete') return { status: 'dropped' };
  return operation?.kind === 'move' ? { place: operation.place } : { words: part.words };
}

/** The text as it would be with all of a package in it. */
export const outcomeWith = (open: OpenGame, s: PublicState, one: Pick<Package, 'parts'>): Outcome =>
  outcomeOf(open, changed(s, new Map(one.parts.map((part) => [part.paragraph, changeBy(s, part)] as const))));

/** The text as it stands, without what the package has brought into it already. */
export function outcomeWithout(open: OpenGame, s: PublicState, one: Package): Outcome {
  const before = one.parts.flatMap((part): [ParagraphId, Change][] => {
    const p = paragraphOf(s, part.paragraph);
    const linked = linkedOn(s, one, part.paragraph);
    const taken = p !== undefined && linked !== undefined && isWording(linked) && isTakenIn(p, linked);
    const words = taken ? p.versions.at(-2)?.words : undefined;
    return words === undefined ? [] : [[part.paragraph, { words }]];
  });
  return outcomeOf(open, changed(s, new Map(before)));
}

/** Does the package say anything on the issue? */
export const touches = (s: PublicState, one: Package, issue: IssueId): boolean =>
  one.parts.some((part) => paragraphOf(s, part.paragraph)?.issue === issue);

/** The packages a member may ask capital about. */
export const concerns = (s: PublicState, one: Package | undefined, seat: SeatId | undefined): boolean =>
  one !== undefined &&
  seat !== undefined &&
  isMember(s, seat) &&
  (one.status === 'offered' || one.status === 'accepted') &&
  partiesOf(one).includes(seat);

/** R11.11: when capital answers, for every ask that has a time of its own. */
export function capitalTimers(world: {
  readonly seats: Readonly<Record<SeatId, Pick<SeatState, 'capital'>>>;
}): readonly { readonly id: string; readonly at: number }[] {
  return Object.values(world.seats).flatMap(({ capital }) =>
    capital.flatMap((x) => (x.status === 'asked' && x.due !== null ? [{ id: x.id, at: x.due }] : [])),
  );
}

export const packagesOn = (s: PublicState, paragraph: ParagraphId): readonly Package[] =>
  s.packages.filter((x) => x.parts.some((part) => part.paragraph === paragraph));
export const isBinding = (s: PublicState, id: PackageId | undefined): boolean =>
  packageOf(s, id)?.status === 'accepted';
