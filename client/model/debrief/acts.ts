/** Step 7: one act each that made or cost most, in words. */
import { hasText } from '../../../shared/engine/index.ts';
import type { ActWorth, Better } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { partyOf } from '../table/sight.ts';
import { figure, issueAt, type Learned, levelName, listed, signed, type Twin } from './sight.ts';
import { say } from './words.ts';

const titleOf = (x: Learned, id: string): string => x.debrief.paragraphs.find((p) => p.id === id)?.title ?? id;
const issueIn = (x: Learned, id: string): string => x.debrief.paragraphs.find((p) => p.id === id)?.issue ?? '';

function aboutOf(x: Learned, act: ActWorth): string {
  if (act.paragraph !== undefined) return titleOf(x, act.paragraph);
  const one = x.debrief.deals.packages.find((p) => p.id === act.package);
  return listed((one?.parts ?? []).map((part) => titleOf(x, part.paragraph)));
}

/** "let go on Return, at L1" */
export const deedText = (x: Learned, act: ActWorth): string =>
  say(`debrief.deed.of.${act.kind}`, { title: aboutOf(x, act), level: act.level ?? 0 });

export const whenText = (act: ActWorth): string => say('debrief.deed.when', { round: act.round });

/** Phrases of a rung are told where another rung of its level has others. */
function wordsIn(x: Learned, paragraph: string, wording: string): string {
  const rungs = issueAt(x, issueIn(x, paragraph))?.wordings ?? [];
  const rung = rungs.find((r) => r.id === wording);
  if (!rung || rungs.filter((r) => r.level === rung.level).length < 2) return 'none';
  const labels = rung.phrases.map((id) => x.open.phrases.find((p) => p.id === id)?.label ?? id);
  return labels.length === 0 ? 'none' : listed(labels);
}

/** What would have been worth more than the act, in words. */
export function betterText(x: Learned, act: ActWorth, better: Better): string {
  switch (better.kind) {
    case 'wording': {
      const { level, paragraph, wording } = better;
      const words = wordsIn(x, paragraph, wording);
      if (level === act.level) return say('debrief.better.words', { level, words });
      return say('debrief.better.wording', { level, name: levelName(x, issueIn(x, paragraph), level), words });
    }
    case 'let-stand':
    case 'leave-closed':
      return say(`debrief.better.${better.kind}`, { level: better.level });
    case 'package': {
      const parts = better.parts.map((p) =>
        say('debrief.better.part', { title: titleOf(x, p.paragraph), level: p.level }),
      );
      return say('debrief.better.package', { parts: listed(parts) });
    }
    default:
      return say(`debrief.better.${better.kind}`);
  }
}

export type ActLine = {
  readonly key: string;
  readonly party: Party;
  readonly mine: boolean;
  /** Made it most, or cost it most? */
  readonly tone: 'made' | 'cost';
  readonly what: string;
  readonly better: string | null;
  readonly points: string;
};

const lineOf = (x: Learned, act: ActWorth, tone: ActLine['tone'], key: string): ActLine => ({
  key,
  party: partyOf(x, act.seat),
  mine: act.seat === x.seat,
  tone,
  what: say('debrief.deed.line', { when: whenText(act), what: deedText(x, act) }),
  better: tone === 'cost' && act.better !== null ? betterText(x, act, act.better) : null,
  points: say(tone === 'made' ? 'debrief.acts.made' : 'debrief.acts.cost', {
    points: tone === 'made' ? signed(act.gain) : figure(act.loss),
  }),
});

/** By party: what it made most with, and what cost it most; the own ones first. */
export function actLines(x: Learned): readonly ActLine[] {
  const all = (x.debrief.acts?.bySeat ?? []).flatMap(({ cost, made, seat }) => [
    ...(made ? [lineOf(x, made, 'made', `${seat}/made`)] : []),
    ...(cost ? [lineOf(x, cost, 'cost', `${seat}/cost`)] : []),
  ]);
  return [...all.filter((line) => line.mine), ...all.filter((line) => !line.mine)];
}

/** The reader's own acts that cost something, without the one that is shown already. */
export function ownActs(x: Learned): readonly ActLine[] {
  const shown = x.debrief.acts?.bySeat.find((one) => one.seat === x.seat)?.cost;
  const rest = (x.debrief.acts?.own ?? []).filter((act) => act.at !== shown?.at || act.paragraph !== shown.paragraph);
  return rest.map((act, i) => lineOf(x, act, 'cost', `own/${i}`));
}

/** How many acts of the reader's, or of all, nothing better is known for. */
export function soundText(x: Learned): string | null {
  const rows = (x.debrief.acts?.bySeat ?? []).filter((one) => x.seat === null || one.seat === x.seat);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const acts = sum((row) => row.acts);
  return acts === 0 ? null : say('debrief.acts.sound', { sound: sum((row) => row.sound), acts });
}

export const actsNote = (x: Learned): string =>
  say(hasText(x.debrief.ending.kind) ? 'debrief.acts.note' : 'debrief.acts.note.none');

export const actsTwin = (lines: readonly ActLine[]): Twin => ({
  head: [say('debrief.acts.member'), say('debrief.acts.act'), say('debrief.acts.better'), say('debrief.acts.points')],
  rows: lines.map((line) => [line.party.short, line.what, line.better ?? say('debrief.none'), line.points]),
});
