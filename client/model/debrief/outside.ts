/** What reached the table from outside, and what was voted on, as lines to read. */
import { type Ballot, tally } from '../../../shared/engine/index.ts';
import type { Debrief } from '../../../shared/figures/types.ts';
import { shortOf } from '../table/sight.ts';
import { issueTitle, type Learned, levelName, listed } from './sight.ts';
import { say } from './words.ts';

export type NewsLine = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** When it came, and whom it reached. */
  readonly when: string;
  /** What it changed, a sentence each. */
  readonly changed: readonly string[];
};

type Effect = Debrief['news'][number]['effects'][number];

function effectLine(x: Learned, effect: Effect): string | null {
  const titles = 'issues' in effect ? listed(effect.issues.map((id) => issueTitle(x, id))) : '';
  if (effect.kind === 'price') return say('debrief.news.price', { issues: titles, factor: effect.factor });
  if (effect.kind === 'no-goodwill') return say('debrief.news.goodwill', { issues: titles });
  if (effect.kind === 'agenda')
    return say('debrief.news.agenda', { issue: issueTitle(x, effect.issue), place: effect.place });
  return null;
}

const givenLine = (x: Learned, { issue, level, seat }: Debrief['news'][number]['given'][number]): string =>
  say('debrief.news.given', { who: shortOf(x, seat), issue: issueTitle(x, issue), name: levelName(x, issue, level) });

export const newsLines = (x: Learned): readonly NewsLine[] =>
  x.debrief.news.map((news) => ({
    key: news.id,
    title: news.title,
    text: news.text,
    when: say('debrief.news.when', {
      round: news.round,
      to: news.to === 'all' ? 'all' : listed(news.to.map((seat) => shortOf(x, seat))),
    }),
    changed: [
      ...news.effects.flatMap((effect) => effectLine(x, effect) ?? []),
      ...news.given.map((given) => givenLine(x, given)),
    ],
  }));

export type VoteLine = {
  readonly key: string;
  readonly question: string;
  readonly result: string;
  /** By ballot; absent members last. */
  readonly rolls: readonly { readonly key: string; readonly label: string; readonly names: string }[];
};

const BALLOTS: readonly Ballot[] = ['yes', 'no', 'abstain'];

function rollsOf(x: Learned, ballots: Debrief['votes'][number]['ballots']): VoteLine['rolls'] {
  const names = (seats: readonly string[]): string => listed(seats.map((seat) => shortOf(x, seat)));
  const absent = x.pub.members.filter((seat) => ballots[seat] === undefined);
  const rolls = BALLOTS.map((ballot) => [ballot, x.pub.members.filter((seat) => ballots[seat] === ballot)] as const);
  return [...rolls, ['absent', absent] as const]
    .filter(([, seats]) => seats.length > 0)
    .map(([key, seats]) => ({ key, label: say(`debrief.votes.${key}`), names: names(seats) }));
}

export const voteLines = (x: Learned): readonly VoteLine[] =>
  x.debrief.votes.map(({ ballots, carried, question, tie }, i) => {
    const at = x.debrief.paragraphs.findIndex((p) => p.id === question.paragraph) + 1;
    const mover = question.seat === undefined ? '' : shortOf(x, question.seat);
    const outcome = carried ? 'carried' : tie === true && question.turn === 1 ? 'tie' : 'lost';
    return {
      key: `${i}/${question.id}`,
      question: say(`debrief.votes.of.${question.of}`, { n: at, who: mover }),
      result: say('debrief.votes.result', { ...tally(ballots), outcome }),
      rolls: rollsOf(x, ballots),
    };
  });
