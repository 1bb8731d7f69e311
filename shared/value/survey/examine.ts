/** Everything the checker has to say of one length of a scenario. */
import type { Game } from '../../scenario/index.ts';
import { compile } from '../compile.ts';
import { stagesOf, type Watch } from '../watch.ts';
import { type Advice, adviceFor, LOOSE, TIGHT } from './advice.ts';
import { type Complaint, complaintsOf } from './complaints.ts';
import { type Duration, durationOf } from './duration.ts';
import { type Odds, oddsOf, type Reach, reachOf, type Slack, slackOf } from './reach.ts';
import { remarksOf } from './remarks.ts';
import { type Survey, survey } from './survey.ts';

/** By the share of outcomes that can be accepted. */
export type Grade = 'hopeless' | 'tight' | 'open' | 'loose';

export type Findings = {
  readonly survey: Survey;
  readonly grade: Grade;
  readonly reach: readonly Reach[];
  readonly slack: readonly Slack[];
  readonly odds: readonly Odds[];
  readonly advice: readonly Advice[];
  readonly complaints: readonly Complaint[];
};

export type Examined = { readonly duration: Duration; readonly findings: Findings | null };

function gradeOf({ points, acceptable }: Survey): Grade {
  if (points.feasible === 'no' || acceptable.high === 0) return 'hopeless';
  if (acceptable.share < TIGHT) return 'tight';
  return acceptable.share > LOOSE ? 'loose' : 'open';
}

function findingsOf(game: Game, watch: Watch | undefined): Findings | null {
  const compiled = compile(game);
  const stage = stagesOf(watch === undefined ? {} : { watch }, 2);
  const found = survey(game, 2000, stage(0).watch);
  if (compiled === null || found === null) return null;
  const reach = reachOf(compiled, found.acceptable);
  const slack = found.points.feasible === 'no' ? [] : slackOf(compiled, found.acceptable);
  watch?.(0.75);
  const advice = adviceFor(compiled, { tally: found.acceptable, slack, narrow: found.narrow });
  const grade = gradeOf(found);
  const odds = oddsOf(compiled);
  const remarks = remarksOf({ grade, reach, slack, odds, sheets: game.sealed.sheets ?? {} });
  return { survey: found, grade, reach, slack, odds, advice, complaints: [...complaintsOf(found), ...remarks] };
}

/** Findings are null in a scenario without values. The watch hears how much is done; once it says stop, bounds stand for proofs. */
export const examine = (game: Game, watch?: Watch): Examined => ({
  duration: durationOf(game),
  findings: findingsOf(game, watch),
});
