/** What its parties have bound together is put together, when it does not stand in the way of something better for all. */
import { allows, type Command, type Package, proposalsOf } from '../../engine/index.ts';
import type { ChairInput } from '../input.ts';
import { type Option, standing, tabled } from '../plan/index.ts';
import { isLate } from '../tempo.ts';
import { outlook } from './outlook.ts';

/** How much less than the best plan a bargain in the hand may promise, for each member. */
const BIRD_IN_HAND = 0.12;

const bound = (c: ChairInput, pkg: Package): ReadonlyMap<string, Option> =>
  new Map(
    proposalsOf(c.state, pkg.id).map((x) => [
      x.paragraph,
      { level: x.words.level, phrases: x.words.phrases, from: { kind: 'proposal', proposal: x.id } },
    ]),
  );

function worthIt(c: ChairInput, pkg: Package): boolean {
  if (isLate(c.state)) return true;
  const parts = bound(c, pkg);
  const all = (p: Parameters<typeof tabled>[1]): readonly Option[] => [standing(p.words), ...tabled(c.state, p)];
  const free = outlook(c, all).plan.score;
  const taken = outlook(c, (p) => {
    const part = parts.get(p.id);
    return part === undefined ? all(p) : [part];
  }).plan.score;
  return taken >= free - BIRD_IN_HAND * c.state.members.length;
}

/** Once in a beat: a package that somebody stopped is not put again until the next. */
const wasPut = ({ state }: ChairInput, pkg: Package): boolean => {
  const first = proposalsOf(state, pkg.id)[0]?.paragraph;
  return state.room.some(
    (line) =>
      line.type === 'paragraph.put' &&
      line.at >= state.phaseSinceMs &&
      line.paragraph === first &&
      line.proposal === undefined,
  );
};

export function nextPackage(c: ChairInput): Command | null {
  for (const pkg of c.state.packages) {
    if (pkg.status !== 'accepted' || wasPut(c, pkg)) continue;
    const command = { type: 'gavel.put', package: pkg.id } as const;
    const ask = { open: c.open, state: c.state, actor: { role: 'chair', by: 'bot' } as const, at: c.at };
    if (allows(ask, command) === null && worthIt(c, pkg)) return command;
  }
  return null;
}
