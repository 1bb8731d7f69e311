/** What one paragraph could bring into a package, from my side of the table. */
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { type Standing, standingOf } from '../ladder.ts';
import { calledOf, issueFor, liveProposals, type Sight } from '../sight.ts';
import { gives } from './cards.ts';
import { type DraftPart, keepPart, partOf } from './parts.ts';
import { worthOf } from './worth.ts';

export type Side = 'give' | 'get';

export type Choice = {
  readonly key: string;
  readonly part: DraftPart;
  readonly label: string;
  readonly text: string;
  readonly level: number;
  readonly worth: number | null;
  readonly standing: Standing | null;
};

type Plain = Pick<Choice, 'key' | 'part' | 'label'>;

/** The words that stand, where a bracket on them could be lifted; what lies on the table; every rung. */
function plainChoices(s: Sight, p: Paragraph): readonly Plain[] {
  const tabled = liveProposals(s, p.id).filter((x) => x.status === 'tabled');
  const texts = new Set([p.words.text, ...tabled.map((x) => x.words.text)]);
  const issue = issueFor(s, p);
  return [
    ...(p.brackets.length > 0 ? [{ key: 'keep', part: keepPart(p), label: say('deal.add.stands') }] : []),
    ...tabled.map((x) => ({
      key: x.id,
      part: { paragraph: p.id, proposal: x.id },
      label: say('deal.add.tabled', { who: calledOf(s, x.seat) }),
    })),
    ...(issue?.wordings ?? [])
      .filter((w) => !texts.has(w.text))
      .map((w) => ({
        key: w.id,
        part: { paragraph: p.id, wording: { ready: w.id } },
        label: issue?.levels[w.level] ?? '',
      })),
  ];
}

function choiceOf(s: Sight, p: Paragraph, plain: Plain): Choice | null {
  const part = partOf(s, plain.part);
  if (part === null) return null;
  const { text, level } = part.words;
  return { ...plain, text, level, worth: worthOf(s, [part]), standing: standingOf(s, p.issue, level) };
}

/** Without a sheet nothing tells the two sides apart. */
const fits = (s: Sight, p: Paragraph, choice: Choice, side: Side): boolean => {
  const iHold = p.brackets.some((b) => b.seat === s.seat);
  const { worth } = choice;
  return worth === null || gives({ worth, keeps: choice.key === 'keep', iHold }) === (side === 'give');
};

/** The least change first. */
export function choicesFor(s: Sight, p: Paragraph, side: Side): readonly Choice[] {
  return plainChoices(s, p)
    .flatMap((plain) => choiceOf(s, p, plain) ?? [])
    .filter((choice) => fits(s, p, choice, side))
    .sort((a, b) => Math.abs(a.worth ?? 0) - Math.abs(b.worth ?? 0) || b.level - a.level);
}

/** The first words of a text, enough to know it by. */
export const summary = (text: string, most = 110): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
