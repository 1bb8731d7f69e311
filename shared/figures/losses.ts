/**
 * Play loss, act by act. All of it is hindsight, and says so: the sheets are the true ones, and the rest of the text is
 * the one the table agreed in the end (where it agreed none, the one that stood at that moment).
 *
 * An act is worth what came of it for its seat: its mark in the end. Where it asked for a text that all could have
 * accepted and that was worth more than what came, it is worth that. Goodwill it cost is taken off. The better act is the
 * dearest one of its kind that was open to the seat by the rules at that moment and leads to a text which nobody's sheet
 * refuses. The loss is the difference; no act of which nothing better is known has one.
 */
import type { NewEvent } from '../engine/index.ts';
import type { SeatId } from '../types/index.ts';
import { type Alternative, alternativesTo, restOf, wasLegal } from './alternatives.ts';
import { type Deed, deedsOf } from './deeds.ts';
import type { ActsStory, ActWorth } from './types.ts';
import { type Change, type Scales, withWords } from './worth.ts';

/** Below this, nobody would call it a mistake. */
const LEAST = 1;
const OWN = 6;

const round = (x: number): number => Math.round(x * 100) / 100;

const changesOf = ({ package: one, paragraph, words }: Deed): readonly Change[] =>
  one?.parts ?? (paragraph === undefined || words === undefined ? [] : [{ paragraph, words }]);

/** Kinds that ask for words; what they asked for counts where all could have accepted it. */
const ASKS: ReadonlySet<Deed['kind']> = new Set(['wording', 'let-go', 'package-offered', 'package-accepted']);

function valueOfDeed(x: Scales, deed: Deed): number {
  const came = x.came(deed.seat);
  if (!ASKS.has(deed.kind)) return came - deed.price;
  const asked = withWords(x.game, restOf(x, deed), changesOf(deed));
  return (x.ok(asked) ? Math.max(came, x.mark(deed.seat, asked)) : came) - deed.price;
}

type Best = { readonly found: Alternative; readonly value: number };

/** Goodwill is paid for the better act as for the act, except what it saves. */
function bestOf(x: Scales, deed: Deed, over: number): Best | null {
  const valued = alternativesTo(x, deed)
    .map((found) => ({ found, value: x.mark(deed.seat, found.outcome) - deed.price + found.saves }))
    .filter(({ value }) => value >= over + LEAST)
    .sort((a, b) => b.value - a.value);
  return valued.find(({ found }) => x.ok(found.outcome) && wasLegal(x, deed, found.better)) ?? null;
}

/** With a text, and the act's words in it: what the seat has beyond the text with the words of before. */
function gainOf(x: Scales, deed: Deed): number {
  if (!x.text || (deed.kind !== 'wording' && deed.kind !== 'package-offered')) return 0;
  const changes = changesOf(deed);
  const stands = (c: Change): boolean =>
    x.end.paragraphs.some((p) => p.id === c.paragraph && p.words.text === c.words.text);
  if (changes.length === 0 || !changes.every(stands)) return 0;
  const earlier = changes.flatMap((c) => deed.before.paragraphs.find((p) => p.id === c.paragraph) ?? []);
  const without = withWords(
    x.game,
    x.end,
    earlier.map((p) => ({ paragraph: p.id, words: p.words })),
  );
  return round(x.came(deed.seat) - x.mark(deed.seat, without));
}

export type Weighed = { readonly deed: Deed; readonly worth: ActWorth };

export function weigh(x: Scales, deed: Deed): Weighed {
  const value = valueOfDeed(x, deed);
  const best = bestOf(x, deed, value);
  const { at, before, kind, paragraph, price, seat, words } = deed;
  const worth: ActWorth = {
    seat,
    kind,
    round: before.round,
    at,
    ...(paragraph !== undefined && { paragraph }),
    ...(deed.package && { package: deed.package.id }),
    ...(words && { level: words.level }),
    price,
    value: round(value),
    loss: best === null ? 0 : round(best.value - value),
    better: best?.found.better ?? null,
    gain: gainOf(x, deed),
  };
  return { deed, worth };
}

/** What all may know of. */
export const weighedActs = (x: Scales, log: readonly NewEvent[]): readonly Weighed[] =>
  deedsOf(x.game, log, { viewer: null, opened: x.end.debrief?.opened ?? [] }).map((deed) => weigh(x, deed));

/** What the reader alone may know of beside that: that it broke silence, and what it paid for it. */
export function ownSecrets(x: Scales, log: readonly NewEvent[], viewer: SeatId | null): readonly Weighed[] {
  if (!log.some((e) => e.type === 'silence.objected' && e.seat === viewer)) return [];
  const own = deedsOf(x.game, log, { viewer, opened: [] }).filter((deed) => deed.kind === 'silence-broken');
  return own.map((deed) => weigh(x, deed));
}

const most = (acts: readonly ActWorth[], of: (act: ActWorth) => number): ActWorth | null => {
  const best = acts.reduce<ActWorth | null>((top, act) => (top === null || of(act) > of(top) ? act : top), null);
  return best !== null && of(best) >= LEAST ? best : null;
};

/** One act a paragraph or package: the same mistake made twice is one lesson. */
function distinct(acts: readonly ActWorth[]): readonly ActWorth[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const about = act.paragraph ?? act.package ?? act.kind;
    const fresh = !seen.has(about);
    seen.add(about);
    return fresh;
  });
}

export function actsOf(x: Scales, weighed: readonly Weighed[], viewer: SeatId | null): ActsStory {
  const all = weighed.map(({ worth }) => worth);
  const dear = all.filter((act) => act.seat === viewer && act.loss > 0).sort((a, b) => b.loss - a.loss);
  return {
    bySeat: x.end.order.map((seat) => {
      const mine = all.filter((act) => act.seat === seat);
      return {
        seat,
        made: most(mine, (act) => act.gain),
        cost: most(mine, (act) => act.loss),
        acts: mine.length,
        sound: mine.filter((act) => act.loss === 0).length,
      };
    }),
    own: distinct(dear).slice(0, OWN),
  };
}
