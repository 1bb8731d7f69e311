/** What waits for me: only where I hold something up. */
import { isLive, type Package } from '../../../shared/engine/index.ts';
import { listed } from '../list.ts';
import { say } from '../words.ts';
import { iAmMember, liveProposals, numberOf, type Sight, shortOf } from './sight.ts';

export type Waiting = {
  readonly paragraph: string;
  readonly proposal: string | null;
  /** The package to answer. */
  readonly pack?: string;
  readonly text: string;
};

/** Packages on which all but the answer asked of me may hang. */
export const packagesForMe = (s: Sight): readonly Package[] =>
  s.pub.packages.filter(
    (x) => x.status === 'offered' && s.seat !== null && x.to.includes(s.seat) && x.answers[s.seat] === undefined,
  );

const ANSWERABLE = new Set<string>(['round.text', 'round.reading', 'round.corridor', 'round.gavel', 'consultation']);

const asksAnswer = (s: Sight): readonly Waiting[] =>
  packagesForMe(s).map((x) => ({
    paragraph: x.parts[0]?.paragraph ?? '',
    proposal: null,
    pack: x.id,
    text: say('waiting.package', {
      who: shortOf(s, x.seat),
      list: listed(x.parts.map((part) => String(numberOf(s, part.paragraph)))),
    }),
  }));

/** Wordings by others on paragraphs where my bracket stands, and on which I have said nothing. */
function asksMyBracket(s: Sight): readonly Waiting[] {
  return s.pub.paragraphs
    .filter((p) => isLive(p) && p.brackets.some((b) => b.seat === s.seat))
    .flatMap((p) =>
      liveProposals(s, p.id)
        .filter((x) => x.status === 'tabled' && x.seat !== s.seat && x.stances[s.seat ?? ''] === undefined)
        .filter((x) => !x.sponsors.includes(s.seat ?? ''))
        .map((x) => ({
          paragraph: p.id,
          proposal: x.id,
          text: say('waiting.bracket', { n: numberOf(s, p.id), who: shortOf(s, x.seat) }),
        })),
    );
}

/** An observer's wording that no member carries yet waits for the members. */
function asksSponsor(s: Sight): readonly Waiting[] {
  return s.pub.proposals
    .filter((x) => x.status === 'needs-sponsor')
    .map((x) => ({
      paragraph: x.paragraph,
      proposal: x.id,
      text: say('waiting.sponsor', { n: numberOf(s, x.paragraph), who: shortOf(s, x.seat) }),
    }));
}

export function waitingFor(s: Sight): readonly Waiting[] {
  const open = s.pub.phase === 'round.corridor' || s.pub.phase === 'consultation';
  if (!iAmMember(s)) return [];
  const answers = ANSWERABLE.has(s.pub.phase) ? asksAnswer(s) : [];
  return open ? [...answers, ...asksMyBracket(s), ...asksSponsor(s)] : answers;
}
