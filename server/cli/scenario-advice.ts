/** What the checker found out about chances, time and changes, as lines to read. */
import type { Advice, Change, Duration, Findings, Odds, Reach, Slack } from '../../shared/value/survey/index.ts';
import { shareText } from './scenario-report.ts';

const signed = (points: number): string =>
  `${points < -0.05 ? '' : '+'}${(Math.abs(points) < 0.05 ? 0 : points).toFixed(1)}`;
const number = (points: number): string => String(Math.round(points * 100) / 100);

export function durationLines({ words, stances, minutes }: Duration): string[] {
  return [
    `to read: ${words.brief} words of the longest brief, ${words.draft} of the draft, ${words.wordings} of wordings; ${stances} stances a reading`,
    `plays about ${minutes.solo} minutes alone, ${minutes.class} in class, ${minutes.workshop} in a workshop`,
  ];
}

function slackLines(slack: readonly Slack[]): string[] {
  const tight = slack.filter(({ open, unknown }) => open.length + unknown.length <= 2);
  return tight.map(({ issue, open, unknown }) => {
    const perhaps = unknown.length > 0 ? `, perhaps ${unknown.map((level) => `L${level}`).join(', ')}` : '';
    return `${issue}: only ${open.map((level) => `L${level}`).join(' and ') || 'nothing'}${perhaps} can be accepted`;
  });
}

/** Beyond this two members want much the same, or live and let live. */
const OPPOSED = -0.3;

function oddsLines(odds: readonly Odds[]): string[] {
  const told = odds.filter(({ likeness, together }) => together === false || likeness < OPPOSED).slice(0, 3);
  if (told.length === 0) return [];
  const couples = told.map(
    ({ seats, likeness, together }) =>
      `${seats.join(' and ')} (${number(likeness)}${together === false ? ', no text suits both' : ''})`,
  );
  return [`most at odds: ${couples.join('; ')}`];
}

function reachLines(reach: readonly Reach[]): string[] {
  const width = Math.max(...reach.map(({ seat }) => seat.length));
  const row = ({ seat, worst, mean, best, well, proven }: Reach): string =>
    `  ${seat.padEnd(width)} ${[worst, mean, best].map((points) => signed(points).padStart(6)).join(' ')} ${shareText(well).padStart(8)}${proven ? '' : '  (seen, not proven)'}`;
  return [
    'what each can have of all acceptable outcomes (worst, mean, best, share that is well met):',
    ...reach.map(row),
  ];
}

function changeText(change: Change): string {
  switch (change.kind) {
    case 'walk-away':
      return `${change.to < change.from ? 'lower' : 'raise'} the walk-away of ${change.seat} from ${number(change.from)} to ${number(change.to)}`;
    case 'walk-aways':
      return `${change.by < 0 ? 'lower' : 'raise'} every walk-away by ${number(Math.abs(change.by))}`;
    case 'red-line':
      return `take the red line of ${change.seat} off ${change.issue} L${change.level}`;
    case 'mandate':
      return `let ${change.seats.join(' and ')} go to L${change.level} on ${change.issue}`;
  }
}

function adviceLine({ why, change, share, exact, open }: Advice): string {
  const about = exact ? '' : 'about ';
  const levels = open === undefined ? '' : `, and a second level opens`;
  const left =
    why === 'loose'
      ? `${about}${shareText(share)} stay acceptable`
      : `${share === 0 ? 'a text can be adopted then, if hardly any' : `${about}${shareText(share)} are acceptable then`}`;
  return `try: ${changeText(change)}: ${why === 'narrow' ? 'one more level lies inside every mandate' : left}${levels}`;
}

const GRADES = {
  hopeless: 'hopeless: no text can be adopted',
  tight: 'tight: hard to find a text',
  open: 'neither trivial nor hopeless',
  loose: 'trivial: nearly any text will do',
} as const;

export const chanceLines = ({ grade, reach, slack, odds }: Findings): string[] => [
  GRADES[grade],
  ...slackLines(slack),
  ...oddsLines(odds),
  ...(grade === 'hopeless' ? [] : reachLines(reach)),
];

export const adviceLines = ({ advice }: Findings): string[] => advice.map(adviceLine);
