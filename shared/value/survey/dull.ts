/** What should not do: texts without a negotiation, issues without a choice, members without a rival. */
import type { Game, Outcome } from '../../scenario/index.ts';
import type { IssueId, SeatId } from '../../types/index.ts';
import type { Compiled } from '../compile.ts';
import { refusers } from '../judge.ts';
import type { ReferencePoints } from '../points.ts';
import { surplusRatio } from '../ratios.ts';
import { plainOutcome } from '../reach.ts';

/** A text that nobody had to negotiate. */
export type Dull = {
  readonly name: 'zero draft' | 'everything at its lowest' | 'everything at its middle';
  readonly outcome: Outcome;
  readonly refusers: readonly SeatId[];
  /** Of the best joint gain. */
  readonly share: number;
};

const allAt = (game: Game, level: (levels: number) => number): Outcome['levels'] =>
  Object.fromEntries(game.open.issues.map((issue) => [issue.id, level(issue.levels.length)]));

/** The zero draft as an outcome: its levels, and the phrases that its paragraphs contain. */
export function draftOutcome(game: Game): Outcome {
  const { paragraphs } = game.open.draft;
  const phrases = new Set(paragraphs.flatMap((paragraph) => paragraph.phrases));
  return {
    levels: Object.fromEntries(paragraphs.map((paragraph) => [paragraph.issue, paragraph.level])),
    phrases: game.open.phrases.map((phrase) => phrase.id).filter((id) => phrases.has(id)),
  };
}

/** Options have no order, so there is no lowest and no middle to fall back on. */
export function dullOnes(game: Game, compiled: Compiled, points: ReferencePoints): Dull[] {
  const named = [
    ['zero draft', draftOutcome(game)],
    [
      'everything at its lowest',
      plainOutcome(
        game.open,
        allAt(game, () => 0),
      ),
    ],
    [
      'everything at its middle',
      plainOutcome(
        game.open,
        allAt(game, (levels) => Math.floor((levels - 1) / 2)),
      ),
    ],
  ] as const;
  const ordered = game.open.issues.some((issue) => issue.scale === 'ladder');
  const told = named.filter(([name]) => ordered || name === 'zero draft');
  return told.map(([name, outcome]) => ({
    name,
    outcome,
    refusers: refusers(game, outcome),
    share: surplusRatio(compiled, outcome, points),
  }));
}

export function narrowIssues(game: Game): IssueId[] {
  const sheets = memberSheets(game);
  return game.open.issues.flatMap((issue) => {
    const open = issue.levels.filter((_, level) =>
      sheets.every(([, sheet]) => sheet.mandate?.[issue.id]?.includes(level) ?? true),
    );
    return open.length <= 1 ? [issue.id] : [];
  });
}

export const memberSheets = (game: Game) =>
  game.open.parties.flatMap((party) => {
    const sheet = game.sealed.sheets?.[party.id];
    return party.standing === 'member' && sheet !== undefined ? [[party.id, sheet] as const] : [];
  });

export function uncontested(game: Game): SeatId[] {
  const sheets = memberSheets(game);
  const far = new Map(game.open.issues.map(({ id, scale }) => [id, scale === 'ladder' ? 2 : 1]));
  const contested = (issue: IssueId, ideal: number): boolean =>
    sheets.some(([, other]) => Math.abs((other.ideal[issue] ?? 0) - ideal) >= (far.get(issue) ?? 2));
  return sheets.flatMap(([seat, sheet]) => {
    const high = Object.keys(sheet.importance).filter((issue) => sheet.importance[issue] === 'high');
    return high.some((issue) => contested(issue, sheet.ideal[issue] ?? 0)) ? [] : [seat];
  });
}
