/** A played game as a page to read: what the person did, what came of it, what the debrief says of it. */
import type { BotLevel } from '../../shared/engine/index.ts';
import type { Debrief, Result } from '../../shared/figures/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import type { Person } from './people.ts';

export type Story = {
  readonly botLevel: BotLevel;
  readonly person: Person;
  readonly acts: number;
  readonly debrief: Debrief;
  readonly seat: string;
};

const WHO: Readonly<Record<Person, string>> = {
  patient:
    'A patient delegate: objects, with a reason, to whatever costs more than three points, proposes what the brief aims at, takes every package that gains something, and lets go in the last round.',
  fair: 'A fair delegate: goes one step at a time, lives with a little more in every round, and takes every package that loses nothing.',
  pushover:
    'Somebody who lets everything pass: lives with every text, every wording and every package, and proposes nothing.',
};

const nameOf = (game: Game, seat: string): string => game.open.parties.find((p) => p.id === seat)?.name ?? seat;
const titleOf = (game: Game, issue: string): string => game.open.issues.find((i) => i.id === issue)?.title ?? issue;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

function resultLine(game: Game, r: Result, own: string): string {
  const name = r.seat === own ? `**${nameOf(game, r.seat)} (the person)**` : nameOf(game, r.seat);
  return `| ${name} | ${r.walkAway} | ${r.value} | ${r.mark} | ${r.verdict} |`;
}

function levels(game: Game, { outcome, paragraphs }: Debrief): string[] {
  const drafted = new Map(game.open.draft.paragraphs.map((p) => [p.issue, p.level] as const));
  const brackets = (issue: string): number =>
    paragraphs.filter((p) => p.issue === issue).flatMap((p) => p.lines.filter((line) => line.type === 'bracket'))
      .length;
  return game.open.issues.map(
    (i) =>
      `| ${titleOf(game, i.id)} | L${drafted.get(i.id) ?? 0} | L${outcome.levels[i.id] ?? 0} | ${brackets(i.id)} |`,
  );
}

function ending({ debrief }: Story): string {
  const stars = debrief.stars?.filter((star) => star.won).map((star) => star.id) ?? [];
  return `${debrief.ending.kind} after ${debrief.rounds} rounds; ${stars.length} of ${debrief.stars?.length ?? 0} stars (${stars.join(', ') || 'none'})`;
}

/** One page of Markdown. */
export function told(game: Game, story: Story): string {
  const { debrief, seat } = story;
  const members = (debrief.results ?? []).filter(
    (r) => game.open.parties.find((p) => p.id === r.seat)?.standing === 'member',
  );
  const joint = debrief.joint;
  return `${[
    `# ${game.open.title}, ${game.open.length}: ${nameOf(game, seat)} against ${story.botLevel} bots`,
    '',
    `Played through the client by \`npm run solo\`, with ${story.acts} acts. ${WHO[story.person]}`,
    '',
    `Ending: ${ending(story)}.`,
    ...(joint === null ? [] : [`Joint gain: ${percent(joint.share)} of the best that was acceptable to all.`]),
    '',
    '| delegation | walk-away | points | mark | verdict |',
    '|---|---|---|---|---|',
    ...members.map((r) => resultLine(game, r, seat)),
    '',
    '| issue | zero draft | outcome | brackets |',
    '|---|---|---|---|',
    ...levels(game, debrief),
  ].join('\n')}\n`;
}
