import { describe, expect, test } from '@jest/globals';
import { bracketFactor, earnsGoodwill, quietUntil, reaches, replay } from '../../shared/engine/index.ts';
import type { Game, Inject, Sheet } from '../../shared/scenario/index.ts';
import { smallGame } from '../support/game.ts';
import { chair, type Hand, host, seat, sitDown } from '../support/table.ts';

const card = (id: string, more: Partial<Inject>): Inject => ({
  id,
  title: `About ${id}`,
  text: 'Something happened.',
  to: 'all',
  round: null,
  effects: [],
  ...more,
});
const withNews = (...injects: Inject[]): Game => ({ ...smallGame, sealed: { ...smallGame.sealed, injects } });
const storm = card('storm', {
  round: 2,
  effects: [
    { kind: 'quiet', ms: 60_000 },
    { kind: 'price', price: 'bracket', issues: ['care'], factor: 2 },
    { kind: 'no-goodwill', issues: ['care'] },
    { kind: 'mandates', issues: ['care'], towards: 'up' },
  ],
});
const cable = card('cable', {
  to: ['bel'],
  effects: [{ kind: 'mandates', issues: ['pay'], towards: 'down', seats: ['bel'] }],
});
const came = (t: Hand): readonly string[] => t.log.flatMap((e) => (e.type === 'inject.released' ? [e.id] : []));

/** The small table goes on into its second round: something must stay open in the first. */
const secondRound = (t: Hand): void => {
  t.until('round.gavel');
  t.act(chair, { type: 'beat.close' });
};

describe('[17.1] when news comes', () => {
  test('with the text beat of its round, as the table’s own doing', () => {
    const t = sitDown({ putMs: 0 }, withNews(storm));
    t.until('round.gavel');
    expect(came(t)).toEqual([]);
    t.act(chair, { type: 'beat.close' });
    expect(t.world.public).toMatchObject({ round: 2, phase: 'round.text', news: [{ id: 'storm', round: 2 }] });
    expect(t.log.find((e) => e.type === 'inject.released')?.actor).toEqual({ role: 'table', by: 'server' });
    expect(t.attempt(host, { type: 'inject.release', inject: 'storm' })).toBe('rule/news-done 17.1');
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('not where the preset leaves news out, nor what the host left out', () => {
    const none = sitDown({ putMs: 0, news: false }, withNews(storm));
    secondRound(none);
    expect(came(none)).toEqual([]);
    const skipped = sitDown({ putMs: 0 }, withNews(storm));
    const [event] = skipped.act(host, { type: 'inject.skip', inject: 'storm' });
    expect(event?.audience).toBe('sealed');
    secondRound(skipped);
    expect(came(skipped)).toEqual([]);
    expect(skipped.attempt(host, { type: 'inject.release', inject: 'storm' })).toBe('rule/news-done 17.1');
  });

  test('when the host sends it, early too, and then not again; what is not there is refused', () => {
    const t = sitDown({ putMs: 0 }, withNews(storm, cable));
    t.until('round.corridor');
    t.act(host, { type: 'inject.release', inject: 'storm' });
    t.act(host, { type: 'inject.release', inject: 'cable' });
    for (const inject of ['storm', 'cable'])
      expect(t.attempt(host, { type: 'inject.release', inject })).toBe('rule/news-done 17.1');
    expect(t.attempt(host, { type: 'inject.release', inject: 'flood' })).toBe('rule/unknown-news 17.1');
    secondRound(t);
    expect(came(t)).toEqual(['storm', 'cable']);
  });
});

describe('[17.2] mandates', () => {
  test('each member concerned may go one level beyond, and hears of it alone', () => {
    const t = sitDown({ putMs: 0 }, withNews(storm));
    t.until('round.corridor');
    const events = t.act(host, { type: 'inject.release', inject: 'storm' });
    const given = events.filter((e) => e.type === 'leave.given');
    expect(given.map((e) => [e.seat, e.issue, e.level, e.why, e.audience])).toEqual(
      ['ada', 'bel', 'cor'].map((s) => [s, 'care', 4, 'news', { seats: [s] }]),
    );
    for (const s of ['ada', 'bel', 'cor'])
      expect(t.world.seats[s]?.leaves).toMatchObject([{ issue: 'care', level: 4 }]);
    const [open] = events;
    expect(open?.type === 'inject.released' && open.effects.at(-1)).toEqual({ kind: 'mandates', issues: ['care'] });
  });

  test('never across a red line, never off the scale', () => {
    const given = (care: readonly number[], red: readonly number[]): readonly string[] => {
      const base = smallGame.sealed.sheets?.['ada'] as Sheet;
      const ada = { ...base, mandate: { care }, redLines: { care: red } };
      const game = { ...smallGame, sealed: { ...smallGame.sealed, injects: [storm], sheets: { ada } } };
      const t = sitDown({ putMs: 0 }, game);
      t.until('round.corridor');
      const events = t.act(host, { type: 'inject.release', inject: 'storm' });
      return events.flatMap((e) => (e.type === 'leave.given' ? [`${e.seat} ${e.level}`] : []));
    };
    expect(given([2, 3], [])).toEqual(['ada 4']);
    expect(given([2, 3], [4])).toEqual([]);
    expect(given([3, 4], [])).toEqual([]);
  });

  test('a line to one seat reaches nobody else by any byte', () => {
    const plays = [cable, card('cable', { to: ['bel'], text: 'Another text.' })].map((news) => {
      const t = sitDown({ putMs: 0 }, withNews(news));
      t.until('round.corridor');
      t.act(host, { type: 'inject.release', inject: 'cable' });
      return t;
    });
    const heard = (t: Hand | undefined, s: string) => JSON.stringify(t?.log.filter((e) => reaches(e, s)));
    for (const s of ['ada', 'cor', 'obs']) expect(heard(plays[0], s)).toBe(heard(plays[1], s));
    expect(heard(plays[0], 'ada')).not.toContain('cable');
    expect(plays[0]?.world.public.news).toEqual([]);
    expect(plays[0]?.world.seats['bel']).toMatchObject({
      news: [{ id: 'cable', text: 'Something happened.' }],
      leaves: [{ issue: 'pay', level: 0, why: 'news' }],
    });
  });
});

describe('[17.3] what everybody sees change', () => {
  test('a quiet time that takes nobody’s, dearer brackets, no goodwill', () => {
    const t = sitDown({ putMs: 0, clocks: { corridor: 60_000 } }, withNews(storm));
    t.until('round.corridor');
    const before = t.world.public;
    expect([bracketFactor(before, 'care'), earnsGoodwill(before, 'care'), quietUntil(before)]).toEqual([1, true, null]);
    t.act(host, { type: 'inject.release', inject: 'storm' });
    const s = t.world.public;
    expect([bracketFactor(s, 'care'), bracketFactor(s, 'pay')]).toEqual([2, 1]);
    expect([earnsGoodwill(s, 'care'), earnsGoodwill(s, 'pay')]).toEqual([false, true]);
    expect([quietUntil(s), s.clock?.leftMs]).toEqual([t.now + 60_000, 120_000]);
    t.act(seat('ada'), { type: 'message.say', text: 'We mourn.' });
  });

  test('the agenda: an issue’s paragraphs go last of their part, and come first again', () => {
    const order = (t: Hand) => t.world.public.paragraphs.map((p) => p.id);
    const last = card('last', { effects: [{ kind: 'agenda', issue: 'pay', place: 'last' }] });
    const first = card('first', { effects: [{ kind: 'agenda', issue: 'pay', place: 'first' }] });
    const t = sitDown({ putMs: 0 }, withNews(last, first));
    t.until('round.corridor');
    t.act(host, { type: 'inject.release', inject: 'last' });
    expect(order(t)).toEqual(['para-care', 'para-pay']);
    t.act(host, { type: 'inject.release', inject: 'first' });
    expect(order(t)).toEqual(['para-pay', 'para-care']);
  });
});
