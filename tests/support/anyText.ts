/** Acts on the document at random. */
import { type CommandType, PLACES, type World } from '../../shared/engine/index.ts';
import type { Random } from '../../shared/types/index.ts';

type Fields = { readonly paragraph: string; readonly wording: object; readonly proposal: string };

/** Enough words to be changed in more than one place, so that some wordings follow the text and some do not. */
function anyText(world: World, random: Random, paragraph: string): object {
  const standing = world.public.paragraphs.find((p) => p.id === paragraph)?.words.text ?? '';
  const words = (standing === '' ? 'Note that all States may act for all;' : standing).split(' ');
  const at = random.int(words.length);
  const text = words.map((word, i) => (i === at ? random.pick(['some', 'few', 'States', 'also']) : word)).join(' ');
  return random.next() < 0.5 ? { text } : { text, level: random.int(5) };
}

export function anyTextAct(world: World, random: Random, { paragraph, wording, proposal }: Fields) {
  const s = world.public;
  const other = random.next() < 0.95 ? random.pick(s.paragraphs).id : 'nowhere';
  const after = random.next() < 0.3 ? null : other;
  const place = random.pick(PLACES);
  const issue = random.next() < 0.95 ? random.pick(world.game.open.issues).id : 'nothing';
  const free = anyText(world, random, paragraph);
  const changes = [random.next() < 0.5 ? { paragraph, proposal } : { paragraph, wording }];
  const maybe = <T>(share: number, value: T): T | undefined => (random.next() < share ? value : undefined);
  return {
    'paragraph.propose': { after, place, issue, title: 'Anew', wording: free },
    'proposal.delete': { paragraph },
    'proposal.move': { paragraph, after, place },
    'proposal.split': { paragraph, first: free, second: wording },
    'proposal.merge': { paragraph, with: other, wording: free },
    'proposal.revise': { proposal, wording: anyText(world, random, paragraph), second: maybe(0.2, free) },
    'proposal.reintroduce': { proposal },
    'reading.contest': { paragraph, proposal: maybe(0.7, proposal), level: random.int(6) },
    'reading.rule': { paragraph, proposal: maybe(0.7, proposal), level: random.int(6) },
    'text.correct': { changes },
    'proposals.freeze': { frozen: random.next() < 0.3 },
  } satisfies Partial<Record<CommandType, object>>;
}

export { anyText };
