/** What the checker says of the chances of a game and of its members. */
import type { Sheet } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import type { Complaint } from './complaints.ts';
import type { Odds, Reach, Slack } from './reach.ts';
import { WELL } from './tally.ts';

export type Remarkable = {
  readonly grade: 'hopeless' | 'tight' | 'open' | 'loose';
  readonly reach: readonly Reach[];
  readonly slack: readonly Slack[];
  readonly odds: readonly Odds[];
  readonly sheets: Readonly<Record<SeatId, Sheet>>;
};

const warn = (message: string, mend: string): Complaint => ({ kind: 'warning', message, mend });

function ofGrade({ grade }: Remarkable): Complaint[] {
  if (grade === 'tight')
    return [
      warn('hardly any outcome is acceptable', 'few tables will find one: lower walk-aways, or take red lines away'),
    ];
  if (grade !== 'loose') return [];
  return [warn('nearly any text will do', 'there is little to negotiate: raise walk-aways')];
}

const ofSlack = ({ slack }: Remarkable): Complaint[] =>
  slack.flatMap(({ issue, open, unknown }) =>
    open.length === 1 && unknown.length === 0
      ? [warn(`${issue}: only level ${open.join()} can be accepted`, 'the issue is settled before the talks begin')]
      : [],
  );

const ofOdds = ({ odds }: Remarkable): Complaint[] =>
  odds.flatMap(({ seats, together }) =>
    together === false
      ? [
          warn(
            `${seats.join(' and ')} can agree on no text at all`,
            'bring their ideals or walk-aways nearer to each other',
          ),
        ]
      : [],
  );

function ofReach({ grade, reach }: Remarkable): Complaint[] {
  if (grade === 'hopeless') return [];
  return reach.flatMap(({ seat, best, proven }) =>
    proven && best < WELL
      ? [warn(`${seat} can gain ${best.toFixed(1)} at best`, 'lower its walk-away, or give it more to win')]
      : [],
  );
}

const ofRedLines = ({ sheets }: Remarkable): Complaint[] =>
  Object.entries(sheets).flatMap(([seat, { redLines }]) =>
    Object.keys(redLines).length > 2
      ? [
          warn(
            `${seat} has ${Object.keys(redLines).length} red lines`,
            'keep to two a party, and let mandates say the rest',
          ),
        ]
      : [],
  );

export const remarksOf = (found: Remarkable): readonly Complaint[] =>
  [ofGrade, ofSlack, ofOdds, ofReach, ofRedLines].flatMap((remarks) => remarks(found));
