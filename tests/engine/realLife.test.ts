/** What the United Nations really went through, as reported at the time, played by the rules of the game. */
import { describe, expect, test } from '@jest/globals';
import { type Ballot, isMember, outcomeOf, reaches, replay, tally } from '../../shared/engine/index.ts';
import type { Game, Issue } from '../../shared/scenario/index.ts';
import { valueOf } from '../../shared/value/index.ts';
import { smallGame } from '../support/game.ts';
import { assembly, timeOver, toFloor } from '../support/meeting.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const [ladder] = smallGame.open.issues;
/** One paragraph an issue. */
const issues = (...ids: string[]): readonly Issue[] =>
  ids.map((id) => ({
    ...(ladder as Issue),
    id,
    title: id,
    wordings: (ladder as Issue).wordings.map((w) => ({
      ...w,
      id: `${id}/${w.level}`,
      text: w.text.replace('pay', id),
    })),
  }));

const statusOf = (t: Hand, issue: string) => t.world.public.paragraphs.find((p) => p.id === `para-${issue}`)?.status;
const levelOf = (t: Hand, issue: string) =>
  t.world.public.paragraphs.find((p) => p.id === `para-${issue}`)?.words.level;
const breaks = (t: Hand, who: string, issue: string, ...also: string[]): void => {
  const more = also.length > 0 && { also: also.map((id) => `para-${id}`) };
  t.act(seat(who), { type: 'silence.break', paragraph: `para-${issue}`, reason: because, ...more });
};
/** A new version of one paragraph, offered and closed. */
function reword(t: Hand, who: string, issue: string, level: number): void {
  const paragraph = `para-${issue}`;
  t.act(seat(who), { type: 'proposal.table', paragraph, wording: { ready: `${issue}/${level}` } });
  const proposal = t.world.public.proposals.at(-1)?.id ?? '';
  t.act(chair, { type: 'gavel.put', paragraph, proposal });
  t.act(chair, { type: 'gavel.fall' });
}
const close = (t: Hand, issue: string): void => {
  t.act(chair, { type: 'gavel.put', paragraph: `para-${issue}` });
  t.act(chair, { type: 'gavel.fall' });
};
const bytesFor = (t: Hand, who: string): string => JSON.stringify(t.log.filter((e) => reaches(e, who)));

describe('[7.4] the silence procedure', () => {
  test('2024, Declaration on Future Generations: 72 hours, broken by several, the paragraphs published and not who', () => {
    const t = sitDown({ putMs: 0, silenceEnds: 'deadline' }, assembly(12, issues('peace', 'rights', 'debt', 'youth')));
    t.until('silence');
    expect(t.world.public.clock?.leftMs).toBe(72 * HOUR);
    t.now += 20 * HOUR;
    breaks(t, 'm7', 'rights', 'debt');
    t.now += 30 * HOUR;
    breaks(t, 'm3', 'debt');
    breaks(t, 'm11', 'peace');
    expect(t.world.public).toMatchObject({ phase: 'silence', silence: { broken: [] } });
    t.now += 22 * HOUR;
    t.act({ role: 'clock', by: 'server' }, { type: 'clock.due', generation: t.world.public.generation });
    expect(t.world.public.silence.broken.map((x) => [x.paragraph, x.also ?? []])).toEqual([
      ['para-peace', []],
      ['para-rights', ['para-debt']],
      ['para-debt', []],
    ]);
    expect(['peace', 'rights', 'debt', 'youth'].map((id) => statusOf(t, id))).toEqual([
      'open',
      'open',
      'open',
      'ad-ref',
    ]);
    const published = JSON.stringify(t.log.filter((e) => e.type === 'silence.broken'));
    for (const breaker of ['m3', 'm7', 'm11']) expect(published).not.toContain(`"${breaker}"`);
    expect(t.world.sealed.silenceBreakers).toEqual(['m7', 'm3', 'm11']);

    // The facilitators then talk to those concerned one by one; nobody else hears what is said.
    const said = 'We could live with encouraging.';
    t.act(chair, { type: 'room.open', kind: 'confessional', paragraphs: [], seats: ['m7'] });
    t.act(seat('m7'), { type: 'room.enter', room: 'r1' });
    t.act(seat('m7'), { type: 'room.say', room: 'r1', text: said });
    expect(bytesFor(t, 'm3')).not.toContain(said);
    reword(t, 'm1', 'rights', 1);
    for (const id of ['peace', 'debt']) close(t, id);
    t.act(chair, { type: 'silence.open' });
    expect(t.world.public).toMatchObject({ phase: 'silence', clock: { leftMs: 36 * HOUR } });
    timeOver(t);
    t.act(chair, { type: 'text.adopt' });
    expect(t.world.public.ending).toMatchObject({ kind: 'adopted', why: 'without-a-vote' });
  });

  test('2019, modalities of the review forum: broken on 9 and 10 July, held on 15 July, adopted on 19 July', () => {
    const game = assembly(8, issues('resources', 'timing'));
    const t = sitDown({ putMs: 0, silenceTries: 3, clocks: { silence: 2 * DAY, adoption: null } }, game);
    const dayOfJuly = (day: number): void => {
      t.now = day * DAY;
    };
    dayOfJuly(7);
    t.until('silence');
    dayOfJuly(9);
    breaks(t, 'm2', 'resources', 'timing');
    reword(t, 'm1', 'resources', 1);
    close(t, 'timing');
    t.act(chair, { type: 'silence.open' });
    expect(t.world.public.clock?.leftMs).toBe(DAY);
    dayOfJuly(9.9);
    breaks(t, 'm5', 'timing');
    reword(t, 'm4', 'timing', 3);
    t.act(chair, { type: 'silence.open' });
    expect(t.world.public.silence.tries).toBe(3);
    t.act(chair, { type: 'clock.extend', ms: 4.1 * DAY - HOUR });
    t.act(chair, { type: 'clock.extend', ms: HOUR });
    timeOver(t);
    expect(t.now / DAY).toBeCloseTo(15);
    expect(t.world.public.phase).toBe('adoption');
    dayOfJuly(19);
    t.act(chair, { type: 'text.adopt' });
    expect([levelOf(t, 'resources'), levelOf(t, 'timing')]).toEqual([1, 3]);
    expect(t.world.public.silence.broken).toHaveLength(2);
    expect(t.world.public.ending).toMatchObject({ kind: 'adopted', why: 'without-a-vote' });
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('2024, the High-level Political Forum: broken ten minutes before the end, escalated, adopted after two votes', () => {
    const game = assembly(9, issues('sanctions', 'climate'));
    const t = sitDown({ putMs: 0, votes: 'amendments' }, game);
    t.until('silence');
    t.now += 72 * HOUR - 600_000;
    breaks(t, 'm9', 'sanctions');
    expect(t.world.public.clock).toBeNull();
    // The facilitators send their best text up; almost nothing is changed, and it goes to the floor.
    close(t, 'sanctions');
    t.act(chair, { type: 'floor.take' });
    t.act(seat('m9'), { type: 'amendment.move', paragraph: 'para-sanctions', wording: { ready: 'sanctions/4' } });
    t.act(seat('m8'), { type: 'amendment.move', paragraph: 'para-climate', wording: { ready: 'climate/1' } });
    t.act(chair, { type: 'text.adopt' });
    const vote = (no: number): void => {
      for (const [i, m] of t.world.public.members.entries())
        t.act(seat(m), { type: 'vote.cast', ballot: i < no ? 'no' : 'yes' });
    };
    vote(7);
    vote(6);
    vote(1);
    const { counted } = t.world.public.vote;
    expect(counted.map((x) => [x.question.paragraph ?? 'whole', x.carried])).toEqual([
      ['para-sanctions', false],
      ['para-climate', false],
      ['whole', true],
    ]);
    expect([levelOf(t, 'sanctions'), levelOf(t, 'climate')]).toEqual([2, 2]);
    expect(t.world.public.ending).toMatchObject({ kind: 'voted', why: 'by-vote' });
  });
});

test('[15.13] 2006, the first High-level Dialogue: no text, a chair’s summary, and a forum outside the United Nations', () => {
  const game = assembly(10, issues('forum', 'review'));
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.corridor');
  const objection = { type: 'stance.take', stance: 'object', reason: because } as const;
  for (const m of ['m1', 'm2', 'm3']) t.act(seat(m), { ...objection, paragraph: 'para-forum' });
  t.act(seat('m4'), { ...objection, paragraph: 'para-review' });
  t.until('dropping');
  for (const issue of ['forum', 'review'])
    t.act(seat('m8'), { type: 'drop.object', paragraph: `para-${issue}`, reason: because });
  t.act(chair, { type: 'summary.issue', as: 'forum' });
  expect(t.world.public).toMatchObject({ phase: 'closed', ending: { kind: 'forum' } });
  expect(t.world.public.paragraphs.every((p) => p.status !== 'agreed')).toBe(true);
  expect(t.log.at(-1)).toMatchObject({ type: 'table.closed', ending: 'forum' });
});

test('2013, the second: a declaration, adopted without a vote on the day of the shipwreck', () => {
  const game: Game = scenarioGame('hld-2013', 'short');
  const { history, sheets } = game.sealed;
  if (history === null || sheets === null) throw new Error('hld-2013 tells its history');
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.gavel');
  t.act(chair, { type: 'beat.close' });
  t.until('round.gavel');
  t.act(chair, { type: 'beat.close' });
  expect(t.world.public.news.map((x) => [x.id, x.round])).toEqual([['shipwreck', 3]]);
  t.until('round.corridor');
  for (const [i, p] of t.world.public.paragraphs.entries()) {
    const level = history.issues[p.issue]?.level ?? 0;
    if (p.words.level === level) continue;
    const ready = game.open.issues.find((x) => x.id === p.issue)?.wordings.find((w) => w.level === level)?.id ?? '';
    const who = t.world.public.members[i % t.world.public.members.length] ?? '';
    t.act(seat(who), { type: 'proposal.table', paragraph: p.id, wording: { ready } });
  }
  t.until('round.gavel');
  for (const p of t.world.public.paragraphs) {
    const proposal = t.world.public.proposals.find((x) => x.paragraph === p.id)?.id;
    t.act(chair, { type: 'gavel.put', paragraph: p.id, ...(proposal && { proposal }) });
    t.act(chair, { type: 'gavel.fall' });
  }
  toFloor(t);
  t.act(chair, { type: 'text.adopt' });
  expect(t.world.public.ending).toMatchObject({ kind: 'adopted', why: 'without-a-vote' });
  const outcome = outcomeOf(game.open, t.world.public);
  for (const [issue, { level }] of Object.entries(history.issues))
    if (outcome.levels[issue] !== undefined) expect([issue, outcome.levels[issue]]).toEqual([issue, level]);
  for (const [id, sheet] of Object.entries(sheets))
    if (isMember(t.world.public, id)) expect(valueOf(sheet, outcome)).toBeGreaterThanOrEqual(sheet.walkAway);
  t.act(seat('united-states'), { type: 'position.give', kind: 'explanation', reason: because });
  t.act(chair, { type: 'beat.close' });
  expect(t.world.public.phase).toBe('closed');
});

test('[15.10] 2018, the Global Compact: 152 yes, 5 no, 12 abstentions, 24 absent', () => {
  const game = assembly(193, issues('compact'));
  const t = sitDown({ putMs: 0, votes: 'whole' }, game);
  toFloor(t);
  t.act(seat('m1'), { type: 'vote.request', reason: because });
  const castBy = (i: number): Ballot | null => (i < 5 ? 'no' : i < 17 ? 'abstain' : i < 169 ? 'yes' : null);
  for (const [i, m] of t.world.public.members.entries()) {
    const ballot = castBy(i);
    if (ballot !== null) t.act(seat(m), { type: 'vote.cast', ballot });
  }
  expect(t.world.public.vote.cast).toHaveLength(169);
  timeOver(t);
  const [counted] = t.world.public.vote.counted;
  expect(tally(counted?.ballots ?? {})).toEqual({ yes: 152, no: 5, abstain: 12 });
  expect(t.world.public.members.length - Object.keys(counted?.ballots ?? {}).length).toBe(24);
  expect(counted?.carried).toBe(true);
  expect(t.world.public).toMatchObject({ phase: 'positions', ending: { kind: 'voted', why: 'by-vote' } });
  // Two thirds of those voting would have carried it, too; who abstained or stayed away counts for nothing.
  expect(replay(t.world.game, t.log)).toEqual(t.world);
});
