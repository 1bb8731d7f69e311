/** Three people at a table, by the few rules each goes by: from the public text and the own brief alone. */
import {
  type Command,
  isLive,
  type Package,
  type Paragraph,
  type Proposal,
  type PublicState,
} from '../../shared/engine/index.ts';
import type { Issue, OpenGame, Sheet, Wording } from '../../shared/scenario/index.ts';

export type Person = 'patient' | 'fair' | 'pushover';

export type Seat = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly seat: string;
  readonly sheet: Sheet;
};

const BECAUSE = {
  keep: { text: 'We need more than this to bring it home.' },
  worse: { text: 'This takes us further from what we came for.' },
};

const worth = ({ sheet }: Seat, issue: string, level: number): number => sheet.values[issue]?.[level] ?? 0;
const mine = ({ sheet }: Seat, issue: string, level: number): boolean =>
  sheet.mandate?.[issue]?.includes(level) ?? true;

/** The best level the brief lets this delegate accept. */
function aimOf(d: Seat, issue: Issue): number {
  const levels = issue.levels.map((_, level) => level).filter((level) => mine(d, issue.id, level));
  return levels.reduce(
    (best, level) => (worth(d, issue.id, level) > worth(d, issue.id, best) ? level : best),
    levels[0] ?? 0,
  );
}

/** Points it lets one paragraph cost: the patient hold out on what is dear until the last round. */
function bears(d: Seat, person: Person): number {
  if (person === 'pushover') return Number.POSITIVE_INFINITY;
  const last = d.state.round >= d.state.rounds;
  if (last) return Number.POSITIVE_INFINITY;
  return person === 'patient' ? 3 : 4 + 8 * (d.state.round / d.state.rounds);
}

const issueOf = (d: Seat, p: Paragraph): Issue | undefined => d.open.issues.find((i) => i.id === p.issue);

function accepts(d: Seat, person: Person, p: Paragraph, level: number): boolean {
  const issue = issueOf(d, p);
  if (issue === undefined) return true;
  if (person === 'pushover') return true;
  const missing = worth(d, issue.id, aimOf(d, issue)) - worth(d, issue.id, level);
  return mine(d, issue.id, level) && missing <= bears(d, person);
}

const stanceNow = (d: Seat, x: Paragraph | Proposal): string | undefined => x.stances[d.seat]?.stance;

function stanceOnText(d: Seat, person: Person, p: Paragraph): Command[] {
  if (!isLive(p) || p.words.text === '') return [];
  const yes = accepts(d, person, p, p.words.level);
  const now = stanceNow(d, p);
  if (yes && (now === undefined || now === 'object'))
    return [{ type: 'stance.take', paragraph: p.id, stance: 'live-with' }];
  if (yes || now === 'object') return [];
  return [{ type: 'stance.take', paragraph: p.id, stance: 'object', reason: BECAUSE.keep }];
}

const onText = (d: Seat, person: Person): readonly Command[] =>
  d.state.paragraphs.flatMap((p) => stanceOnText(d, person, p));

function stanceOnOffer(d: Seat, person: Person, x: Proposal): Command[] {
  const p = d.state.paragraphs.find((y) => y.id === x.paragraph);
  const plain = x.status === 'tabled' && x.operation.kind === 'replace' && x.seat !== d.seat;
  if (p === undefined || !isLive(p) || !plain || stanceNow(d, x) !== undefined) return [];
  const better = worth(d, p.issue, x.words.level) >= worth(d, p.issue, p.words.level);
  if (better || accepts(d, person, p, x.words.level))
    return [{ type: 'stance.take', paragraph: p.id, proposal: x.id, stance: 'live-with' }];
  return [{ type: 'stance.take', paragraph: p.id, proposal: x.id, stance: 'object', reason: BECAUSE.worse }];
}

const onOffers = (d: Seat, person: Person): readonly Command[] =>
  d.state.proposals.flatMap((x) => stanceOnOffer(d, person, x));

const isAskedOf =
  (d: Seat) =>
  (x: Package): boolean =>
    x.status === 'offered' && x.answers[d.seat] === undefined && x.to.includes(d.seat);

function answer(d: Seat, person: Person, offered: Package): Command {
  let gain = 0;
  let within = true;
  for (const part of offered.parts) {
    const p = d.state.paragraphs.find((y) => y.id === part.paragraph);
    if (p === undefined) continue;
    gain += worth(d, p.issue, part.words.level) - worth(d, p.issue, p.words.level);
    within &&= mine(d, p.issue, part.words.level);
  }
  const least = person === 'pushover' ? Number.NEGATIVE_INFINITY : 0;
  return { type: 'package.answer', package: offered.id, accept: within && gain >= least };
}

const onPackages = (d: Seat, person: Person): readonly Command[] =>
  d.state.packages.filter(isAskedOf(d)).map((x) => answer(d, person, x));

type Win = { readonly p: Paragraph; readonly wording: Wording; readonly gain: number };

/** One step towards the aim, the patient the aim itself; only wording that is not on the table yet. */
function winOn(d: Seat, person: Person, p: Paragraph): Win[] {
  const issue = issueOf(d, p);
  if (issue === undefined || !isLive(p)) return [];
  const aim = aimOf(d, issue);
  const step = person === 'patient' ? aim : p.words.level + Math.sign(aim - p.words.level);
  const wording = issue.wordings.find((w) => w.level === step && w.text !== '');
  const there = d.state.proposals.some((x) => x.paragraph === p.id && x.status === 'tabled' && x.words.level === step);
  const gain = worth(d, issue.id, step) - worth(d, issue.id, p.words.level);
  return wording === undefined || there || gain <= 0 ? [] : [{ p, wording, gain }];
}

function propose(d: Seat, person: Person): readonly Command[] {
  const used = d.state.seats[d.seat]?.proposals ?? 0;
  if (person === 'pushover' || used >= d.state.settings.proposalsPerRound) return [];
  const wins = d.state.paragraphs.flatMap((p) => winOn(d, person, p)).sort((a, b) => b.gain - a.gain);
  return wins.map(({ p, wording }) => ({
    type: 'proposal.table',
    paragraph: p.id,
    wording: { ready: wording.id },
    reason: BECAUSE.keep,
  }));
}

/** What the person would do now, the most pressing first. */
export function actsOf(d: Seat, person: Person): readonly Command[] {
  const { phase } = d.state;
  if (phase === 'round.corridor') return [onPackages, onText, onOffers, propose].flatMap((acts) => acts(d, person));
  return phase === 'round.reading' || phase === 'round.gavel' || phase === 'consultation' ? onText(d, person) : [];
}
