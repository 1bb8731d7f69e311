import { describe, expect, test } from '@jest/globals';
import { ENDINGS, NO_TEXT_ENDINGS, reaches, replay } from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { timeOver, toFloor } from '../support/meeting.ts';
import { because, chair, type Hand, host, seat, sitDown } from '../support/table.ts';

const underSilence = (settings: object = {}, game = smallGame): Hand => {
  const t = sitDown({ putMs: 0, ...settings }, game);
  t.until('silence');
  return t;
};
const breakOn = (t: Hand, s: string, paragraph: string, ...also: string[]) =>
  t.act(seat(s), { type: 'silence.break', paragraph, reason: because, ...(also.length > 0 && { also }) });
const statuses = (t: Hand) => t.world.public.paragraphs.map((p) => p.status);

describe('[7.4] silence', () => {
  test('a break may name several paragraphs: all are open again, each is named, the breaker is not', () => {
    const t = underSilence();
    const events = breakOn(t, 'cor', 'para-care', 'para-pay', 'para-care');
    expect(events[0]).toMatchObject({ type: 'silence.objected', seat: 'cor', audience: { seats: ['cor'] } });
    const told = events.filter((e) => reaches(e, 'ada'));
    expect(told[0]).toMatchObject({ type: 'silence.broken', paragraph: 'para-care', also: ['para-pay'] });
    expect(JSON.stringify(told)).not.toContain('"cor"');
    expect(statuses(t)).toEqual(['open', 'open']);
    expect(t.world.public).toMatchObject({
      phase: 'consultation',
      silence: { tries: 1, broken: [{ also: ['para-pay'] }] },
    });
    expect(t.world.sealed.silenceBreakers).toEqual(['cor']);
    expect(t.attempt(seat('ada'), { type: 'silence.break', paragraph: 'para-pay', reason: because })).toBe(
      'rule/not-now 2.1',
    );
  });

  test('[3.1] what is named further is of this text, too', () => {
    const also = ['moon'];
    const broken = { type: 'silence.break', paragraph: 'para-pay', also, reason: because } as const;
    expect(underSilence().attempt(seat('ada'), broken)).toBe('rule/unknown-paragraph 3.1');
  });

  test('the chair may extend it; a late break finds the clock run out', () => {
    const t = underSilence();
    t.now += 20_000;
    t.act(chair, { type: 'clock.extend', ms: 60_000 });
    expect(t.world.public.clock?.leftMs).toBe(70_000);
    timeOver(t);
    expect(t.world.public.phase).toBe('adoption');
    expect(t.attempt(seat('ada'), { type: 'silence.break', paragraph: 'para-pay', reason: because })).toBe(
      'rule/not-now 2.1',
    );
  });

  test.each([1, 2, 3])('tried %i times, each after the first with half the time, then the floor', (silenceTries) => {
    const t = underSilence({ silenceTries });
    for (let i = 1; i <= silenceTries; i++) {
      expect(t.world.public).toMatchObject({ phase: 'silence', clock: { leftMs: i === 1 ? 30_000 : 15_000 } });
      breakOn(t, 'ada', 'para-pay');
      t.act(chair, { type: 'beat.close' });
    }
    expect(t.world.public).toMatchObject({ phase: 'adoption', silence: { tries: silenceTries } });
  });

  test('escalated: the chair takes the text to the floor as soon as nothing is open', () => {
    const t = underSilence();
    breakOn(t, 'ada', 'para-pay');
    expect(t.attempt(chair, { type: 'floor.take' })).toBe('rule/open-text 7.1');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
    t.act(chair, { type: 'gavel.fall' });
    t.act(chair, { type: 'floor.take' });
    expect(t.world.public.phase).toBe('adoption');
  });
});

describe('[7.4] where breaks are gathered until the time is over', () => {
  const gathered = { silenceEnds: 'deadline' } as const;

  test('nobody hears of one before; then all paragraphs are published together, by paragraph', () => {
    const t = underSilence(gathered);
    const events = [...breakOn(t, 'cor', 'para-care'), ...breakOn(t, 'ada', 'para-pay', 'para-care')];
    for (const other of ['bel', 'obs']) expect(events.filter((e) => reaches(e, other))).toEqual([]);
    expect(t.world.public.phase).toBe('silence');
    timeOver(t);
    expect(t.world.public.silence.broken.map((x) => [x.paragraph, x.also])).toEqual([
      ['para-pay', ['para-care']],
      ['para-care', undefined],
    ]);
    expect([t.world.public.phase, statuses(t)]).toEqual(['consultation', ['open', 'open']]);
    expect(t.world.sealed.silenceBreakers).toEqual(['cor', 'ada']);
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('who broke, and in which order, is in no byte of anybody else', () => {
    const play = (...who: string[]): Hand => {
      const t = underSilence(gathered);
      for (const s of who) breakOn(t, s, 'para-pay');
      timeOver(t);
      return t;
    };
    const heard = (t: Hand, s: string) => JSON.stringify(t.log.filter((e) => reaches(e, s)));
    expect(heard(play('ada', 'bel'), 'cor')).toBe(heard(play('bel', 'ada'), 'cor'));
    expect(heard(play('ada', 'bel'), 'obs')).toBe(heard(play('cor', 'ada'), 'obs'));
  });

  test('[7.2] one breaks it once, and again when it is tried anew', () => {
    const t = underSilence(gathered);
    breakOn(t, 'ada', 'para-pay');
    expect(t.attempt(seat('ada'), { type: 'silence.break', paragraph: 'para-care', reason: because })).toBe(
      'rule/already-objected 7.2',
    );
    timeOver(t);
    t.act(chair, { type: 'beat.close' });
    breakOn(t, 'ada', 'para-pay');
  });

  test('with nobody against it, it holds', () => {
    const t = underSilence(gathered);
    timeOver(t);
    expect(t.world.public.phase).toBe('adoption');
  });
});

describe('[15.13] endings', () => {
  test('a table of many rounds may be ended by its chair from the eighth gavel on, and not before', () => {
    const long = { ...smallGame, open: { ...smallGame.open, rounds: 20 } };
    const t = sitDown({ putMs: 0 }, long);
    const ends = { type: 'summary.issue' } as const;
    t.until('round.gavel');
    for (let round = 1; round < 8; round++) {
      expect(t.attempt(chair, ends)).toBe('rule/not-now 2.1');
      t.act(chair, { type: 'beat.close' });
      t.until('round.gavel');
    }
    t.act(chair, ends);
    expect(t.world.public.ending).toMatchObject({ kind: 'summary', why: 'no-consensus' });
  });

  test.each(NO_TEXT_ENDINGS)('without a text: %s', (as) => {
    const t = underSilence();
    breakOn(t, 'ada', 'para-pay');
    t.act(chair, { type: 'summary.issue', as });
    expect(t.world.public).toMatchObject({ phase: 'closed', ending: { kind: as, why: 'no-consensus' } });
    expect(ENDINGS).toContain(as);
  });

  test('a summary is what is meant where nothing is said, and the host’s end leaves one', () => {
    const t = sitDown();
    toFloor(t);
    t.act(chair, { type: 'summary.issue' });
    expect(t.world.public.ending?.kind).toBe('summary');
    const ended = sitDown();
    toFloor(ended);
    ended.act(host, { type: 'table.end' });
    expect(ended.world.public.ending).toMatchObject({ kind: 'summary', why: 'ended-by-host' });
  });

  test('the host’s end leaves an adopted text adopted', () => {
    const t = sitDown();
    toFloor(t);
    t.act(chair, { type: 'text.adopt' });
    t.act(host, { type: 'table.end' });
    expect(t.log.at(-1)).toMatchObject({ type: 'table.closed', ending: 'adopted', why: 'without-a-vote' });
  });
});
