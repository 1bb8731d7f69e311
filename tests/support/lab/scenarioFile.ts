/** A generated game as a scenario file, so that it comes through the same door as any other. */
import type { Brief, Game, Issue, Party, Sheet } from '../../../shared/scenario/index.ts';

const letters = (n: number): string =>
  `${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`;

const byId = <T extends { readonly id: string }, U>(items: readonly T[], make: (item: T, i: number) => U) =>
  Object.fromEntries(items.map((item, i) => [item.id, make(item, i)] as const));

const partyOf = ({ id: _, ...party }: Party, i: number) => ({ ...party, code: letters(i) });

const issueOf = ({ title, question, scale, levels, wordings }: Issue) => ({
  title,
  question,
  scale,
  levels,
  wordings: wordings.map(({ level, text, phrases }) => ({ level, text, phrases })),
});

type Levels = Readonly<Record<string, readonly number[]>>;

const filled = (levels: Levels): Levels =>
  Object.fromEntries(Object.entries(levels).filter(([, some]) => some.length > 0));

function sheetOf({ values, mandate, redLines, walkAway }: Sheet) {
  const allowed = ([issue, levels]: [string, readonly number[]]) =>
    [issue, levels.filter((level) => !redLines[issue]?.includes(level))] as const;
  const mandates = mandate && Object.fromEntries(Object.entries(mandate).map(allowed));
  return { walkAway, values, redLines: filled(redLines), ...(mandates && { mandates }) };
}

const said = (issues: Levels, text: string): Record<string, string> =>
  Object.fromEntries(Object.keys(issues).map((issue) => [issue, text]));

const briefOf = ({
  values,
  redLines,
}: Sheet): Record<keyof Pick<Brief, 'youAre' | 'wants' | 'redLines' | 'noText'>, unknown> => ({
  youAre: 'A party.',
  wants: said(values, 'As your sheet says.'),
  redLines: said(filled(redLines), 'Never.'),
  noText: 'You keep your walk-away.',
});

const NO_SHEET: Sheet = {
  values: {},
  phrases: {},
  ideal: {},
  mandate: null,
  redLines: {},
  importance: {},
  walkAway: 0,
};

/** JSON is YAML. */
export function scenarioFile(id: string, { open, sealed }: Game): string {
  const { parties, issues, draft } = open;
  const sheet = (party: Party): Sheet => sealed.sheets?.[party.id] ?? NO_SHEET;
  const only = {
    minutes: open.minutes,
    rounds: open.rounds,
    issues: issues.map((issue) => issue.id),
    draft: Object.fromEntries(draft.paragraphs.map((p) => [p.issue, p.level])),
    clocks: { silence: 1 },
    sheets: byId(parties, (party) => sheetOf(sheet(party))),
  };
  return JSON.stringify({
    id,
    title: `Generated ${id}`,
    summary: 'A game drawn from a seed.',
    note: 'Invented.',
    decision: open.decision,
    redLineLimit: issues.length,
    parties: byId(parties, partyOf),
    issues: byId(issues, issueOf),
    briefs: byId(parties, (party) => briefOf(sheet(party))),
    lengths: { only },
  });
}
