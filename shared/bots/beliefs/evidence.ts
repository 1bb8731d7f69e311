/** Everything that was done in public, heard as evidence about whoever did it. */
import { type Paragraph, type Proposal, type PublicState, proposalOf, type ReasonLine } from '../../engine/index.ts';
import type { Issue, OpenGame } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { signalsOf, unitOf } from '../signals.ts';
import { isLate } from '../tempo.ts';
import { levelsIn, wordedIn } from '../weighed.ts';
import { emptyVoice, hear, note, type Voice, type Whole } from './voice.ts';

/** Stances of people without a reason, and acts that say as much, in units. */
const SAID = { support: 0.02, 'live-with': 0.1, reserve: 0.22, object: 0.5 } as const;
const OWN_WORDING = 0.03;

type Hall = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly voices: ReadonlyMap<SeatId, Voice>;
  readonly unit: number;
};

/** The level that stood in the paragraph when something was said of it. */
function levelThen(p: Paragraph, at: number): number {
  let level = p.versions[0]?.words.level ?? p.words.level;
  for (const version of p.versions) if (version.at <= at) level = version.words.level;
  return level;
}

/** The text a whole was said of: as it stood, with the proposal in its place where it was said of one. */
function wholeThen(state: PublicState, line: ReasonLine, total: number): Whole {
  const levels = new Map<string, number>();
  const proposal = proposalOf(state, line.proposal);
  for (const p of state.paragraphs) {
    const level = proposal?.paragraph === p.id ? proposal.words.level : levelThen(p, line.at);
    levels.set(p.issue, Math.max(levels.get(p.issue) ?? 0, level));
  }
  return { levels, total, is: 'exactly' };
}

function hearLine({ open, state, unit }: Hall, p: Paragraph, issue: Issue, voice: Voice, line: ReasonLine): void {
  const signals = signalsOf(open, line.reason);
  for (const signal of signals) {
    hear(voice, issue, signal);
    if (signal.kind === 'whole') voice.wholes.push(wholeThen(state, line, signal.total));
  }
  if (signals.length > 0 || !(line.stance in SAID)) return;
  const level = proposalOf(state, line.proposal)?.words.level ?? levelThen(p, line.at);
  note(voice, issue, level, unit * SAID[line.stance as keyof typeof SAID], line.at);
}

function hearParagraph(hall: Hall, p: Paragraph, issue: Issue): void {
  for (const line of p.reasons) {
    const voice = hall.voices.get(line.seat);
    if (voice !== undefined) hearLine(hall, p, issue, voice, line);
  }
  for (const [seat, taken] of Object.entries(p.stances)) {
    const voice = hall.voices.get(seat);
    if (voice !== undefined) note(voice, issue, p.words.level, hall.unit * SAID[taken.stance], taken.at);
  }
}

function hearProposal({ open, unit, voices }: Hall, x: Proposal, issue: Issue): void {
  // Of a package each party likes one part and pays with another.
  for (const seat of x.package === undefined ? x.sponsors : []) {
    const voice = voices.get(seat);
    if (voice !== undefined) note(voice, issue, x.words.level, unit * OWN_WORDING, x.at);
  }
  const author = voices.get(x.seat);
  if (author !== undefined && x.reason !== undefined)
    for (const signal of signalsOf(open, x.reason)) hear(author, issue, signal);
  for (const [seat, taken] of Object.entries(x.stances)) {
    const voice = voices.get(seat);
    if (voice !== undefined) note(voice, issue, x.words.level, unit * SAID[taken.stance], taken.at);
  }
}

/** What a text costs those who bracket half of it and say no price: more than all they have. */
const TOO_MUCH = 1.15;

/**
 * Late in the day, whoever has a stance on every open paragraph and objects to none could go home with the text. People
 * who name no price are taken at such a word at any time, and so is their no to half of the text.
 */
function hearWholes({ state, voices }: Hall): void {
  const live = wordedIn(state);
  if (live.length === 0) return;
  const levels = new Map(Object.entries(levelsIn(state.paragraphs)));
  for (const [seat, voice] of voices) {
    const holds = live.filter((p) => p.brackets.some((b) => b.seat === seat)).length;
    const agrees = (p: Paragraph): boolean => {
      const stance = p.stances[seat]?.stance;
      return stance === 'support' || stance === 'live-with';
    };
    if (holds === 0 && (isLate(state) || !voice.priced) && live.every(agrees))
      voice.wholes.push({ levels, total: 1, is: 'at-most' });
    if (!voice.priced && holds > 1 && holds * 2 >= live.length)
      voice.wholes.push({ levels, total: TOO_MUCH, is: 'at-least' });
  }
}

/** Explicit reasons first, in the order they were given; bare stances fill what is left. */
export function listen(open: OpenGame, state: PublicState): ReadonlyMap<SeatId, Voice> {
  const voices = new Map(state.order.map((seat) => [seat, emptyVoice()] as const));
  const hall: Hall = { open, state, voices, unit: unitOf(open) };
  for (const statement of state.statements) {
    const voice = voices.get(statement.seat);
    for (const signal of voice ? signalsOf(open, statement.reason) : [])
      if (voice && signal.kind === 'phrase') voice.phrases.set(signal.phrase, signal.wanted ? 1 : -1);
  }
  const issues = new Map(open.issues.map((issue) => [issue.id, issue] as const));
  const homes = new Map(state.paragraphs.map((p) => [p.id, issues.get(p.issue)] as const));
  for (const p of state.paragraphs) {
    const issue = homes.get(p.id);
    if (issue !== undefined) hearParagraph(hall, p, issue);
  }
  for (const x of state.proposals) {
    const issue = homes.get(x.paragraph);
    if (issue !== undefined) hearProposal(hall, x, issue);
  }
  hearWholes(hall);
  return voices;
}
