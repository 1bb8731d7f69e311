/** A paragraph of a package while it is written: a rung, own words, or a wording that lies on the table. */
import type { Command, Paragraph, Words } from '../../../../shared/engine/index.ts';
import type { Issue } from '../../../../shared/scenario/game.ts';
import { closestLevel } from '../ladder.ts';
import { issueFor, liveProposals, paragraphAt, type Sight } from '../sight.ts';

export type DraftPart = Extract<Command, { type: 'package.offer' }>['parts'][number];
export type Part = { readonly paragraph: string; readonly words: Words; readonly proposal?: string };

const readyWords = (issue: Issue | undefined, id: string): Words | null => {
  const found = issue?.wordings.find((w) => w.id === id);
  return found === undefined ? null : { text: found.text, level: found.level, phrases: found.phrases, ready: found.id };
};

/** The table reads free words anew when they are put; until then its author's word or the nearest rung stands. */
const freeWords = (s: Sight, p: Paragraph, text: string, level: number | undefined): Words => ({
  text,
  level: level ?? closestLevel(s, p, text),
  phrases: s.open.phrases
    .filter((x) => x.match.some((words) => text.toLowerCase().includes(words.toLowerCase())))
    .map((x) => x.id),
});

function wordsIn(s: Sight, p: Paragraph, part: DraftPart): Words | null {
  if ('proposal' in part) return s.pub.proposals.find((x) => x.id === part.proposal)?.words ?? null;
  const { wording } = part;
  if ('text' in wording) {
    if (wording.text === p.words.text) return p.words;
    return freeWords(s, p, wording.text, wording.level);
  }
  return readyWords(issueFor(s, p), wording.ready);
}

/** What a drafted part says; null when its paragraph or wording is gone. */
export function partOf(s: Sight, part: DraftPart): Part | null {
  const p = paragraphAt(s, part.paragraph);
  const words = p && wordsIn(s, p, part);
  if (!words) return null;
  return { paragraph: part.paragraph, words, ...('proposal' in part && { proposal: part.proposal }) };
}

export const partsOf = (s: Sight, parts: readonly DraftPart[]): readonly Part[] =>
  parts.flatMap((part) => partOf(s, part) ?? []);

/** The same part again in a draft of one's own: ready words by their name, a tabled wording by its own. */
export function draftOf(s: Sight, part: Part): DraftPart {
  const { paragraph, words, proposal } = part;
  const tabled = proposal !== undefined && liveProposals(s, paragraph).some((x) => x.id === proposal);
  if (tabled) return { paragraph, proposal };
  if (words.ready !== undefined) return { paragraph, wording: { ready: words.ready } };
  return { paragraph, wording: { text: words.text, ...(words.claimed !== undefined && { level: words.claimed }) } };
}

/** Keeping the words as they stand is a part, too: who holds a bracket on them lifts it. */
export const keepPart = (p: Paragraph): DraftPart =>
  p.words.ready === undefined
    ? { paragraph: p.id, wording: { text: p.words.text, level: p.words.level } }
    : { paragraph: p.id, wording: { ready: p.words.ready } };
