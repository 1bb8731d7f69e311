/** The ladder of an issue: where the text is, and, for the own eyes only, aim, mandate and red line. */
import type { Paragraph } from '../../../shared/engine/index.ts';
import type { Wording } from '../../../shared/scenario/game.ts';
import { ownSheet } from './own.ts';
import { issueFor, liveProposals, type Sight, seated, topOf, wordsProposed } from './sight.ts';

/** A line between two levels: what lies on the far side of it is out. */
export type Edge = { readonly at: number; readonly below: boolean };

export type Scale = {
  readonly ladder: boolean;
  readonly top: number;
  readonly level: number;
  readonly names: readonly string[];
  readonly aim: number | null;
  /** Where the mandate ends, downward and upward. */
  readonly mandate: readonly Edge[];
  readonly redLine: readonly Edge[];
};

/** Borders between the levels inside a set and those outside. */
function edges(inside: (level: number) => boolean, top: number): readonly Edge[] {
  const found: Edge[] = [];
  for (let level = 0; level < top; level++) {
    if (inside(level) !== inside(level + 1)) found.push({ at: level + 0.5, below: inside(level + 1) });
  }
  return found;
}

export function scaleOf(s: Sight, p: Paragraph): Scale {
  const issue = issueFor(s, p);
  const sheet = ownSheet(s);
  const top = topOf(issue);
  const mandate = sheet?.mandate?.[p.issue];
  const red = sheet?.redLines[p.issue] ?? [];
  return {
    ladder: issue?.scale !== 'options',
    top,
    level: p.status === 'dropped' ? 0 : (wordsProposed(s, p) ?? p).words.level,
    names: issue?.levels ?? [],
    aim: sheet?.ideal[p.issue] ?? null,
    mandate: mandate ? edges((level) => mandate.includes(level), top) : [],
    redLine: red.length > 0 ? edges((level) => !red.includes(level), top) : [],
  };
}

/** What a level is to me; public facts have no such word. */
export type Standing = 'aim' | 'inside' | 'beyond' | 'never';

export function standingOf(s: Sight, issue: string, level: number): Standing | null {
  const sheet = ownSheet(s);
  if (sheet === null) return null;
  if (sheet.redLines[issue]?.includes(level)) return 'never';
  if (sheet.ideal[issue] === level) return 'aim';
  const mandate = sheet.mandate?.[issue];
  return mandate === undefined || mandate.includes(level) ? 'inside' : 'beyond';
}

export type Rung = {
  readonly level: number;
  readonly name: string;
  readonly standing: Standing | null;
  readonly stands: boolean;
  readonly wordings: readonly RungWording[];
};

export type RungWording = {
  readonly wording: Wording;
  readonly stands: boolean;
  /** The proposal that put it on the table. */
  readonly proposal: string | null;
  /** Who spoke for it: sponsors and those who support it. */
  readonly voices: readonly string[];
};

function voicesFor(s: Sight, p: Paragraph, text: string): readonly string[] {
  const found = new Set<string>();
  for (const proposal of liveProposals(s, p.id)) {
    if (proposal.words.text !== text) continue;
    for (const seat of proposal.sponsors) found.add(seat);
    for (const [seat, taken] of Object.entries(proposal.stances)) if (taken.stance === 'support') found.add(seat);
  }
  if (p.words.text === text)
    for (const [seat, taken] of Object.entries(p.stances)) if (taken.stance === 'support') found.add(seat);
  return seated(s, [...found]);
}

/** Every rung with its wordings, strongest first. */
export function rungsOf(s: Sight, p: Paragraph): readonly Rung[] {
  const issue = issueFor(s, p);
  if (issue === undefined) return [];
  return issue.levels
    .map(
      (name, level): Rung => ({
        level,
        name,
        standing: standingOf(s, issue.id, level),
        stands: p.words.level === level,
        wordings: issue.wordings
          .filter((w) => w.level === level)
          .map((wording) => ({
            wording,
            stands: wording.text === p.words.text,
            proposal: liveProposals(s, p.id).find((x) => x.words.text === wording.text)?.id ?? null,
            voices: voicesFor(s, p, wording.text),
          })),
      }),
    )
    .reverse();
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** The rung whose wording shares most words with a text; its author may choose another. */
export function closestLevel(s: Sight, p: Paragraph, text: string): number {
  const mine = wordsIn(text);
  let best = { level: p.words.level, share: 0 };
  for (const wording of issueFor(s, p)?.wordings ?? []) {
    const theirs = wordsIn(wording.text);
    const both = [...mine].filter((word) => theirs.has(word)).length;
    const share = both / Math.max(1, mine.size + theirs.size - both);
    if (share > best.share) best = { level: wording.level, share };
  }
  return best.level;
}
