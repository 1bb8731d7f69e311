/** What a round did in deals, for the card at its end. */
import { type Package, packageOf } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { numberOf, type Sight } from '../sight.ts';
import { listed } from '../things.ts';

const listOf = (s: Sight, pack: Package): string => listed(pack.parts.map((part) => numberOf(s, part.paragraph)));

const TOLD = { 'package.accepted': 'accepted', 'package.done': 'done', 'package.fell': 'fell' } as const;

/** One sentence each for packages accepted, done or fallen apart, and for initiatives founded. */
export function dealsOfRound(s: Sight, round: number): readonly string[] {
  const lines = s.pub.room.filter((line) => line.round === round);
  const packs = lines.flatMap((line) => {
    const pack = line.type in TOLD ? packageOf(s.pub, line.to) : undefined;
    if (pack === undefined) return [];
    return [say(`round.package.${TOLD[line.type as keyof typeof TOLD]}`, { list: listOf(s, pack) })];
  });
  const founded = lines.filter((line) => line.type === 'initiative.founded');
  return [...packs, ...founded.map((line) => say('round.initiative', { title: line.text ?? '' }))];
}
