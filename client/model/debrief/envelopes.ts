/** Step 4: the confidential briefs, two side by side, and where all mandates met. */
import type { Sheet } from '../../../shared/scenario/game.ts';
import { type Finding, found, sentences } from './head.ts';
import { hardestText } from './readings.ts';
import {
  allOr,
  envelopeOf,
  issueNumber,
  issueTitle,
  type Learned,
  levelName,
  listed,
  membersOf,
  type Twin,
} from './sight.ts';
import { say } from './words.ts';

/** One rung of a strip, for one seat or for all. */
export type Rung = {
  readonly level: number;
  readonly name: string;
  readonly inMandate: boolean;
  readonly ideal: boolean;
  readonly red: boolean;
  /** Where the text ended. */
  readonly final: boolean;
};
export type Strip = {
  readonly issue: string;
  readonly n: number;
  readonly title: string;
  readonly weight: 'high' | 'middle' | 'low' | null;
  readonly rungs: readonly Rung[];
};

const finalOf = (x: Learned, issue: string): number => x.debrief.outcome.levels[issue] ?? 0;
const inMandate = (sheet: Sheet, issue: string, level: number): boolean =>
  sheet.mandate === null || (sheet.mandate[issue]?.includes(level) ?? true);

/** What the own sheet says on each issue; none in a scenario without values. */
export function stripsOf(x: Learned, seat: string): readonly Strip[] {
  const sheet = envelopeOf(x, seat)?.sheet;
  if (!sheet) return [];
  return x.open.issues.map((issue) => ({
    issue: issue.id,
    n: issueNumber(x, issue.id),
    title: issue.title,
    weight: sheet.importance[issue.id] ?? null,
    rungs: issue.levels.map((name, level) => ({
      level,
      name,
      inMandate: inMandate(sheet, issue.id, level),
      ideal: sheet.ideal[issue.id] === level,
      red: sheet.redLines[issue.id]?.includes(level) ?? false,
      final: finalOf(x, issue.id) === level,
    })),
  }));
}

/** A strip in words, for those who hear it. */
export function stripText(x: Learned, strip: Strip): string {
  const names = (rungs: readonly Rung[]) => listed(rungs.map((r) => `L${r.level}`));
  const may = strip.rungs.filter((r) => r.inMandate && !r.red);
  const red = strip.rungs.filter((r) => r.red);
  const ideal = strip.rungs.find((r) => r.ideal);
  return sentences(
    ideal && say('debrief.strip.ideal', { level: ideal.level }),
    say('debrief.strip.may', { levels: names(may) }),
    red.length > 0 && say('debrief.strip.red', { levels: names(red) }),
    say('debrief.strip.final', { level: finalOf(x, strip.issue) }),
  );
}

export type Meeting = {
  readonly issue: string;
  readonly n: number;
  readonly title: string;
  /** By level: how many members may accept it alone. */
  readonly counts: readonly number[];
  readonly members: number;
  readonly final: number;
  /** Levels all may accept. */
  readonly shared: readonly number[];
};

/** Where the mandates met; empty in a scenario without them. */
export function meetingsOf(x: Learned): readonly Meeting[] {
  const sheets = membersOf(x).flatMap((party) => envelopeOf(x, party.id)?.sheet ?? []);
  if (sheets.every((s) => s.mandate === null)) return [];
  return x.open.issues.map((issue) => {
    const counts = issue.levels.map((_, level) => sheets.filter((s) => inMandate(s, issue.id, level)).length);
    return {
      issue: issue.id,
      n: issueNumber(x, issue.id),
      title: issue.title,
      counts,
      members: sheets.length,
      final: finalOf(x, issue.id),
      shared: counts.flatMap((count, level) => (count === sheets.length ? [level] : [])),
    };
  });
}

export function meetingsTwin(x: Learned, meetings: readonly Meeting[]): Twin {
  return {
    head: [say('debrief.paragraph'), say('debrief.meet.all'), say('debrief.meet.final')],
    rows: meetings.map((m) => [
      `${m.n} ${m.title}`,
      m.shared.length === 0 ? say('debrief.none') : m.shared.map((level) => `L${level}`).join(', '),
      say('debrief.level', { level: m.final, name: levelName(x, m.issue, m.final) }),
    ]),
  };
}

export function envelopesFinding(x: Learned): Finding {
  const meetings = meetingsOf(x);
  if (meetings.length === 0)
    return found(say('debrief.env.head.plain', { count: x.debrief.envelopes.length }), say('debrief.env.lead.plain'));
  const narrow = meetings.filter((m) => m.shared.length === 1).map((m) => issueTitle(x, m.issue));
  const empty = meetings.filter((m) => m.shared.length === 0).map((m) => issueTitle(x, m.issue));
  return found(
    say('debrief.env.head', {
      met: allOr(meetings.length - empty.length, meetings.length),
      all: meetings.length,
    }),
    sentences(
      empty.length > 0 && say('debrief.env.empty', { issues: listed(empty), count: empty.length }),
      narrow.length > 0 && say('debrief.env.narrow', { issues: listed(narrow), count: narrow.length }),
      hardestText(x),
      say('debrief.env.lead'),
    ),
  );
}

/** Who to lay beside the own envelope at first: whoever wanted the most different things. */
export function opposite(x: Learned, seat: string): string | null {
  const own = envelopeOf(x, seat)?.sheet;
  const others = x.debrief.envelopes.filter((e) => e.seat !== seat);
  const distance = (sheet: Sheet | null): number =>
    own && sheet
      ? x.open.issues.reduce((sum, i) => sum + Math.abs((own.ideal[i.id] ?? 0) - (sheet.ideal[i.id] ?? 0)), 0)
      : 0;
  const members = others.filter((e) => x.pub.members.includes(e.seat));
  const [first = null, ...rest] = members.length > 0 ? members : others;
  return rest.reduce((far, e) => (far && distance(e.sheet) <= distance(far.sheet) ? far : e), first)?.seat ?? null;
}
