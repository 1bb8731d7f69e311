/** The acts of weight of a table, each with the state in which it was done. */
import {
  type EventOf,
  type EventType,
  type NewEvent,
  type Package,
  type PublicState,
  paragraphOf,
  proposalOf,
  type Reveal,
  type Words,
} from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import type { ParagraphId, SeatId } from '../types/index.ts';
import { statesOf } from './story.ts';
import type { DeedKind } from './types.ts';

export type Deed = {
  readonly seat: SeatId;
  readonly kind: DeedKind;
  readonly at: number;
  /** Before the act, and where in the log it begins. */
  readonly before: PublicState;
  readonly index: number;
  readonly paragraph?: ParagraphId;
  /** Wording put, taken, or held against. */
  readonly words?: Words;
  readonly package?: Package;
  /** Goodwill it cost, as a positive number. */
  readonly price: number;
};

type Found = Pick<Deed, 'seat' | 'kind' | 'paragraph' | 'words' | 'package'>;
type Find<T extends EventType> = (e: EventOf<T>, s: PublicState) => Found | null;

/** What comes in a package or out of a room is put by several; what amends another proposal is not on the text. */
const isOwn = (e: EventOf<'proposal.tabled'>): boolean =>
  e.package === undefined &&
  e.sponsors === undefined &&
  e.amends === undefined &&
  (e.operation === undefined || e.operation.kind === 'replace' || e.operation.kind === 'insert');

const held = (seat: SeatId, paragraph: ParagraphId, s: PublicState): Found | null => {
  const words = paragraphOf(s, paragraph)?.words;
  return words === undefined ? null : { kind: 'held', seat, paragraph, words };
};

const bound = (kind: DeedKind, seat: SeatId, one: Package | undefined): Found | null =>
  one === undefined ? null : { kind, seat, package: one };

const packageIn = (s: PublicState, id: string): Package | undefined => s.packages.find((x) => x.id === id);

const FIND: { readonly [T in EventType]?: Find<T> } = {
  'proposal.tabled': (e) =>
    isOwn(e) ? { kind: 'wording', seat: e.seat, paragraph: e.paragraph, words: e.words } : null,
  'bracket.opened': (e, s) =>
    e.proposal === undefined && e.returned === undefined ? held(e.seat, e.paragraph, s) : null,
  'bracket.lifted': (e, s) => {
    if (e.why === 'withdrawn-seat') return null;
    const words = proposalOf(s, e.proposal)?.words ?? paragraphOf(s, e.paragraph)?.words;
    return words === undefined ? null : { kind: 'let-go', seat: e.seat, paragraph: e.paragraph, words };
  },
  'package.offered': (e, s) =>
    bound('package-offered', e.seat, { ...e, answers: {}, status: 'offered', round: s.round } as Package),
  'package.answered': (e, s) => bound(e.accept ? 'package-accepted' : 'package-declined', e.seat, packageIn(s, e.id)),
  'package.fell': (e, s) => (e.seat === undefined ? null : bound('package-left', e.seat, packageIn(s, e.id))),
  'paragraph.moved': (e, s) => {
    const p = paragraphOf(s, e.id);
    if (e.to !== 'open' || e.seat === undefined || p?.status !== 'ad-ref') return null;
    return { kind: 'reopened', seat: e.seat, paragraph: e.id, words: p.words };
  },
  'drop.objected': (e) => ({ kind: 'drop-objected', seat: e.seat, paragraph: e.paragraph }),
  'adoption.objected': (e) => ({ kind: 'adoption-objected', seat: e.seat }),
  'silence.objected': (e) => ({ kind: 'silence-broken', seat: e.seat, paragraph: e.paragraph }),
};

/** Who reads, and which sealed kinds have been opened. */
export type Reader = { readonly viewer: SeatId | null; readonly opened: readonly Reveal[] };

/** May a reader know of it? What is public; and who broke silence, when it is the reader or has been opened. */
function known(e: NewEvent, { opened, viewer }: Reader): boolean {
  if (e.room !== undefined) return false;
  if (e.audience === 'all') return true;
  return e.type === 'silence.objected' && (opened.includes('silence-breaker') || e.seat === viewer);
}

const isPriceKnown = (e: EventOf<'goodwill.moved'>, { opened, viewer }: Reader): boolean =>
  e.audience === 'all' || opened.includes('sealed-prices') || e.seat === viewer;

/** What follows from breaking silence is the table's doing, so that it names nobody; it is the same act all the same. */
const sameAct = (a: NewEvent, b: NewEvent): boolean =>
  a.at === b.at &&
  (b.actor.role === 'table' ||
    (a.actor.role === b.actor.role && a.actor.seat === b.actor.seat && a.actor.person === b.actor.person));

type Open = { readonly index: number; readonly deeds: Deed[]; readonly price: Map<SeatId, number> };

/** One pass over the log: what an act brings with it (prices) is known when the next one begins. */
export function deedsOf(game: Game, log: readonly NewEvent[], reader: Reader): readonly Deed[] {
  const states = statesOf(game, log);
  const deeds: Deed[] = [];
  let act: Open = { index: 0, deeds: [], price: new Map() };
  const close = (): void => {
    for (const deed of act.deeds) deeds.push({ ...deed, price: act.price.get(deed.seat) ?? 0 });
  };
  for (const [index, e] of log.entries()) {
    const [last, state, before] = [log[index - 1], states[index], states[act.index]];
    if (last === undefined || state === undefined) continue;
    if (!sameAct(last, e)) {
      close();
      act = { index, deeds: [], price: new Map() };
    }
    const found = known(e, reader)
      ? ((FIND[e.type] as Find<EventType> | undefined)?.(e as never, state) ?? null)
      : null;
    const since = act.index === index ? state : before;
    if (found && since) act.deeds.push({ ...found, at: e.at, before: since, index: act.index, price: 0 });
    if (e.type === 'goodwill.moved' && e.by < 0 && isPriceKnown(e, reader))
      act.price.set(e.seat, (act.price.get(e.seat) ?? 0) - e.by);
  }
  close();
  return deeds;
}
