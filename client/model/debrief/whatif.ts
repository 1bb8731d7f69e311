/** Another level on an issue, valued by the envelopes: who gains, who loses, who would refuse. */
import type { Outcome, Party, Sheet } from '../../../shared/scenario/game.ts';
import { bandOf, crossesRedLine, refuses, valueOf } from '../../../shared/value/judge.ts';
import { called, envelopeOf, everybody, issueTitle, type Learned, listed, membersOf } from './sight.ts';
import { say } from './words.ts';

/** Levels put in place of the text's, by issue. */
export type Swap = Readonly<Record<string, number>>;

export type Effect = {
  readonly party: Party;
  readonly mine: boolean;
  readonly by: number;
  readonly was: string;
  readonly is: string;
  /** It would cross its red line. */
  readonly never: boolean;
};

export const canAsk = (x: Learned): boolean => x.debrief.envelopes.some((e) => e.sheet !== null);

const swapped = (x: Learned, swap: Swap): Outcome => ({
  ...x.debrief.outcome,
  levels: { ...x.debrief.outcome.levels, ...swap },
});

const changedIn = (x: Learned, swap: Swap) =>
  Object.entries(swap).filter(([issue, level]) => (x.debrief.outcome.levels[issue] ?? 0) !== level);

/** The text as it ended; where there is none, as it stood last: in both cases by the sheets alone. */
export function effectsOf(x: Learned, swap: Swap): readonly Effect[] {
  const [before, after] = [x.debrief.outcome, swapped(x, swap)];
  const red = (sheet: Sheet): boolean =>
    Object.keys(sheet.redLines).some((issue) => crossesRedLine(sheet, issue, after.levels[issue] ?? 0));
  return everybody(x).flatMap((party) => {
    const sheet = envelopeOf(x, party.id)?.sheet;
    if (!sheet) return [];
    const band = (outcome: Outcome): string => say(`debrief.band.${bandOf(sheet, outcome, party.standing)}`);
    return [
      {
        party,
        mine: party.id === x.seat,
        by: valueOf(sheet, after) - valueOf(sheet, before),
        was: band(before),
        is: band(after),
        never: red(sheet),
      },
    ];
  });
}

export function whatifText(x: Learned, swap: Swap): string {
  const changed = changedIn(x, swap);
  if (changed.length === 0) return say('debrief.whatif.start');
  const members = new Set(membersOf(x).map((p) => p.id));
  const effects = effectsOf(x, swap).filter((e) => members.has(e.party.id));
  const says = say('debrief.whatif.says', {
    changes: listed(
      changed.map(([issue, to]) =>
        say('debrief.whatif.change', { to, from: x.debrief.outcome.levels[issue] ?? 0, issue: issueTitle(x, issue) }),
      ),
    ),
    better: effects.filter((e) => e.by > 0).length,
    worse: effects.filter((e) => e.by < 0).length,
  });
  return `${says} ${refusedText(x, swap)}`;
}

/** Members whose sheets refuse the text with these levels in it. */
const refusersOf = (x: Learned, swap: Swap): readonly string[] =>
  membersOf(x)
    .filter((party) => {
      const sheet = envelopeOf(x, party.id)?.sheet;
      return sheet ? refuses(sheet, swapped(x, swap)) : false;
    })
    .map((party) => called(x, party.id));

function refusedText(x: Learned, swap: Swap): string {
  const against = refusersOf(x, swap);
  if (against.length === 0) return say('debrief.whatif.passes');
  return say('debrief.whatif.refused', { names: listed(against) });
}

/** Without a text: could the words that lay there at the end have been signed? null = no envelopes with values. */
export const lastWordsText = (x: Learned): string | null => {
  if (!canAsk(x)) return null;
  const against = refusersOf(x, {});
  return against.length === 0
    ? say('debrief.packages.lay.yes')
    : say('debrief.packages.lay.no', { names: listed(against) });
};
