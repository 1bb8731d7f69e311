/** A package that costs a seat a little is answered with another one: one paragraph less far, or one more in return. */
import type { Command, Package, Part } from '../../engine/index.ts';
import { createRandom, type SeatId } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { unitOf } from '../signals.ts';
import { styleOf } from '../style.ts';
import { costFor, dealable, type Move, movesOn, othersOf } from './moves.ts';
import { again, barOn, gainBy, gainOf, issueOf, type Offered, offered } from './parts.ts';

/** What costs more than so much of its room is answered with a plain no. */
const A_LITTLE = 0.35;
/** Less than this is no reason to ask again. */
const LEAST = 0.02;
/** The third of one thread gets an answer and not a fourth. */
const DEPTH = 2;

function depthOf(d: Delegate, pkg: Package): number {
  const before = d.state.packages.find((x) => x.id === pkg.counters);
  return before === undefined ? 0 : 1 + depthOf(d, before);
}

type Draft = { readonly kept: readonly Part[]; readonly added: readonly Move[] };

/** Each part left out, taken to another level, or paid for elsewhere. */
function drafts(d: Delegate, pkg: Package): readonly Draft[] {
  const moves = dealable(d)
    .flatMap((p) => movesOn(d, p))
    .filter((m) => !m.beyond);
  const on = (id: string): readonly Move[] => moves.filter((m) => m.paragraph.id === id);
  const changed = pkg.parts.flatMap((part): Draft[] => {
    const kept = pkg.parts.filter((x) => x !== part);
    return [{ kept, added: [] }, ...on(part.paragraph).map((m) => ({ kept, added: [m] }))];
  });
  const free = moves.filter((m) => !pkg.parts.some((part) => part.paragraph === m.paragraph.id));
  return [...changed, ...free.map((m) => ({ kept: pkg.parts, added: [m] }))];
}

const asParts = ({ added, kept }: Draft): readonly Part[] => [
  ...kept,
  ...added.map(({ paragraph, wording }) => ({
    paragraph: paragraph.id,
    words: { ...paragraph.words, text: wording.text, level: wording.level, phrases: wording.phrases },
  })),
];

type Weighed = { readonly draft: Draft; readonly to: readonly SeatId[]; readonly score: number };

/** Believed gain of each other member; whoever loses by it, offered or holds a bracket there has to be asked. */
function weigh(d: Delegate, pkg: Package, draft: Draft): Weighed | null {
  const parts = asParts(draft);
  const room = stakesFor(d).room;
  const own = gainOf(d, parts) / room;
  if (parts.length === 0 || own < LEAST || parts.some((part) => barOn(d, part) !== null)) return null;
  const to: SeatId[] = [];
  let others = 0;
  for (const [seat, b] of othersOf(d)) {
    let gain = 0;
    for (const part of parts) {
      const issue = issueOf(d, part)?.id ?? '';
      const standing = d.state.paragraphs.find((p) => p.id === part.paragraph)?.words.level ?? 0;
      gain += costFor(d, seat, b, issue, standing) - costFor(d, seat, b, issue, part.words.level);
    }
    const asked = seat === pkg.seat || pkg.to.includes(seat);
    if (gain < (asked ? 0 : -0.1 * unitOf(d.open))) return null;
    if (asked) to.push(seat);
    others += gain;
  }
  return { draft, to, score: own + styleOf(d).regard * others };
}

const key = (parts: readonly { paragraph: string; level: number }[]): string =>
  parts
    .map((x) => `${x.paragraph}/${x.level}`)
    .sort()
    .join(' ');

/** What was offered before is not offered again. */
function isNew(d: Delegate, draft: Draft): boolean {
  const levels = (parts: readonly Part[]) => parts.map((x) => ({ paragraph: x.paragraph, level: x.words.level }));
  const mine = key(levels(asParts(draft)));
  return !d.state.packages.some((x) => key(levels(x.parts)) === mine);
}

export function counterTo(d: Delegate, pkg: Package): Command | null {
  const { haggling, voice } = styleOf(d);
  const mood = createRandom(`${d.seed}/${d.seat}/counter/${pkg.id}`).next();
  if (mood > haggling || depthOf(d, pkg) >= DEPTH || gainBy(d, pkg) < -A_LITTLE * stakesFor(d).room) return null;
  let best: Weighed | null = null;
  for (const draft of drafts(d, pkg)) {
    const found = weigh(d, pkg, draft);
    if (found !== null && found.score > (best?.score ?? 0) && isNew(d, draft)) best = found;
  }
  if (best === null) return null;
  const parts: Offered[] = [...best.draft.kept.map((part) => again(d, part)), ...best.draft.added.map(offered)];
  const changed =
    best.draft.added[0]?.paragraph.title ?? best.draft.kept.map((part) => issueOf(d, part)?.title)[0] ?? '';
  const reason = say('package.counter', { issue: changed }, voice + d.state.packages.length);
  return { type: 'package.offer', parts, to: [...best.to], counters: pkg.id, reason };
}
