/** The checker's findings as lines to read. */
import type { Game, Outcome } from '../../shared/scenario/index.ts';
import type { Optimum } from '../../shared/value/index.ts';
import type { Complaint, Survey, Tally } from '../../shared/value/survey/index.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const names = (seats: readonly string[]): string => (seats.length === 0 ? 'nobody' : seats.join(', '));
const signed = (points: number): string => `${points < 0 ? '' : '+'}${points.toFixed(1)}`;

function outcomeText(outcome: Outcome): string {
  const levels = Object.entries(outcome.levels).map(([issue, level]) => `${issue} ${level}`);
  return `${levels.join(', ')}; ${outcome.phrases.join(', ') || 'no phrase'}`;
}

export function headLines({ open }: Game): string[] {
  const members = open.parties.filter((party) => party.standing === 'member').length;
  const observers = open.parties.length - members;
  return [
    `about ${open.minutes} minutes, ${open.rounds} rounds, ${open.issues.length} issues, ${open.phrases.length} phrases`,
    `${members} members, ${observers} observers, decision by ${open.decision.rule}`,
  ];
}

function optimumLine(name: string, found: Optimum | null): string {
  if (found === null) return `${name}: none`;
  const sure = found.proven ? '' : `, at most ${found.bound.toPrecision(4)} (not proven)`;
  return `${name}: ${found.value.toPrecision(4)}${sure} at ${outcomeText(found.outcome)}`;
}

/** Rare shares keep digits that say something. */
export const shareText = (share: number): string =>
  share >= 0.1 || share === 0 ? percent(share) : `${Number((share * 100).toPrecision(2))} %`;

function shareLine({ share, low, high, exact }: Tally): string {
  if (exact) return shareText(share);
  return `about ${shareText(share)} (between ${shareText(low)} and ${shareText(high)}, estimated)`;
}

function pointLines({ points, acceptable, outcomes, inMandates }: Survey): string[] {
  return [
    `feasible: ${points.feasible}; ${points.feasible === 'no' ? 'none' : shareLine(acceptable)} of ${outcomes.toLocaleString('en')} outcomes are acceptable`,
    optimumLine('best joint gain', points.best),
    ...(inMandates === null ? [] : [optimumLine('best inside all mandates', points.bestInMandates)]),
    optimumLine('best product of gains', points.nash),
    optimumLine('fairest (share of the worst off)', points.kalaiSmorodinsky),
  ];
}

function mandateLines({ inMandates }: Survey): string[] {
  if (inMandates === null) return [];
  const { deals, lookedAt, acceptable, beaten } = inMandates;
  const looked = lookedAt < deals ? `, of ${lookedAt} looked at` : '';
  const share = acceptable === 0 ? '' : ` (${percent(beaten / acceptable)})`;
  return [
    `inside all mandates: ${deals.toLocaleString('en')} deals${looked} ${acceptable} acceptable in plain wordings`,
    `beaten for everyone by a package beyond mandate: ${beaten}${share}`,
  ];
}

function historyLines({ history }: Survey): string[] {
  if (history === null) return ['history: not told'];
  const beyond = history.beyond.length > 0 ? `, beyond the mandate of ${names(history.beyond)}` : '';
  return [`history: refused by ${names(history.refusers)}, ${percent(history.share)} of the best joint gain${beyond}`];
}

export function surveyLines(game: Game, found: Survey): string[] {
  const width = Math.max(...game.open.parties.map((party) => party.id.length));
  return [
    ...pointLines(found),
    ...found.dull.map((dull) => `${dull.name}: refused by ${names(dull.refusers)}, ${percent(dull.share)} of the best`),
    ...mandateLines(found),
    ...historyLines(found),
    ...(found.inMandates === null ? [] : ['chances over those deals (mean, best, share that is well met):']),
    ...(found.inMandates === null ? [] : found.chances).map(
      ({ seat, meanGain, bestGain, wellMet }) =>
        `  ${seat.padEnd(width)} ${signed(meanGain).padStart(6)} ${signed(bestGain).padStart(6)} ${percent(wellMet).padStart(8)}`,
    ),
  ];
}

export const complaintLines = (complaints: readonly Complaint[]): string[] =>
  complaints.length === 0
    ? ['nothing to change']
    : complaints.map(({ kind, message, mend }) => `${kind}: ${message} (${mend})`);
