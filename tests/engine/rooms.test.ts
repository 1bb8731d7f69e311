/** Rooms beside the plenary: who is in them, who hears what, how they end. */
import { describe, expect, test } from '@jest/globals';
import { CHAIR_FEED, type Command, type NewEvent, reaches, roomTimers } from '../../shared/engine/index.ts';
import { because, chair, clock, type Hand, host, person, seat, server, sitDown } from '../support/table.ts';
import { closedContact, contact, enter, leave, openRoom, report, say } from './cases/rooms.ts';

const corridor = (): Hand => {
  const t = sitDown();
  t.until('round.corridor');
  return t;
};
const room = (t: Hand, id = 'r1') => t.world.public.rooms.find((r) => r.id === id);
const heard = (t: Hand, by: string): readonly string[] =>
  (t.world.seats[by]?.rooms['r1']?.said ?? []).map((x) => x.text);
const publicBytes = (log: readonly NewEvent[]): string => JSON.stringify(log.filter((e) => e.audience === 'all'));
const bytesOf = (log: readonly NewEvent[], by: string): string => JSON.stringify(log.filter((e) => reaches(e, by)));
const object = (more = {}): Command => ({
  type: 'stance.take',
  paragraph: 'para-pay',
  stance: 'object',
  reason: because,
  ...more,
});

describe('a contact group', () => {
  test('[13.8] [13.10] an open one is everybody’s: all enter, all read, and it drafts in the plenary', () => {
    const t = corridor();
    t.act(chair, contact());
    for (const s of ['ada', 'cor', 'obs']) t.act(seat(s), enter());
    t.act(seat('obs'), say('Here are the figures.'));
    t.act(chair, say('Thank you.'));
    expect(room(t)).toMatchObject({
      kind: 'contact',
      closed: false,
      inside: ['ada', 'cor', 'obs'],
      facilitator: 'cor',
    });
    expect(room(t)?.said.map((x) => x.text)).toEqual(['Here are the figures.', 'Thank you.']);
    expect(t.world.seats['ada']?.rooms).toEqual({});
    t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'support' });
    expect(t.world.public.paragraphs[0]?.stances['ada']?.stance).toBe('support');
  });

  test('[13.22] an open one reports in words alone', () => {
    const t = corridor();
    t.act(chair, contact());
    t.act(seat('ada'), enter());
    t.act(seat('cor'), report('We are near.'));
    expect(room(t)).toMatchObject({ status: 'reported', report: 'We are near.', inside: [], proposals: [] });
    expect(t.world.public.proposals).toEqual([]);
  });

  test('[13.8] a closed one is never shut to who holds a bracket on its paragraph', () => {
    const t = corridor();
    t.act(chair, closedContact(['ada']));
    expect(t.attempt(seat('bel'), enter())).toBe('rule/not-invited 13.8');
    t.act(seat('bel'), object());
    t.act(seat('bel'), enter());
    expect(room(t)?.inside).toEqual(['bel']);
  });

  test('[13.9] one is in one room at a time, and the plenary stays open', () => {
    const t = corridor();
    t.act(chair, contact());
    t.act(chair, contact({ paragraphs: ['para-care'] }));
    t.act(seat('ada'), enter('r1'));
    t.act(seat('ada'), enter('r2'));
    expect([room(t, 'r1')?.inside, room(t, 'r2')?.inside]).toEqual([[], ['ada']]);
    t.act(seat('ada'), { type: 'message.say', text: 'I am still here.' });
    t.act(seat('ada'), leave('r2'));
    expect(room(t, 'r2')).toMatchObject({ inside: [], status: 'open' });
  });

  test('[13.13] [13.7] the facilitator closes it, and nobody comes in any more', () => {
    const t = corridor();
    t.act(chair, contact());
    t.act(seat('ada'), enter());
    t.act(seat('cor'), { type: 'room.close', room: 'r1' });
    expect(room(t)).toMatchObject({ status: 'closed', inside: [] });
    expect(t.attempt(seat('bel'), enter())).toBe('rule/unknown-room 13.7');
  });
});

describe('a bilateral', () => {
  test('[13.1] [13.10] is the two’s own, and over when both have left', () => {
    const t = corridor();
    t.act(seat('ada'), openRoom('bilateral', ['bel']));
    expect(room(t)).toMatchObject({ opener: 'ada', closed: true, inside: ['ada'], invited: ['ada', 'bel'] });
    expect(t.attempt(seat('cor'), enter())).toBe('rule/not-invited 13.8');
    expect(t.attempt(chair, say('May I?'))).toBe('rule/not-in-room 13.10');
    t.act(seat('ada'), say('Before you came.'));
    t.act(seat('bel'), enter());
    t.act(seat('bel'), say('What would it take?'));
    expect([heard(t, 'ada'), heard(t, 'bel')]).toEqual([
      ['Before you came.', 'What would it take?'],
      ['What would it take?'],
    ]);
    t.act(seat('ada'), leave());
    expect(room(t)?.status).toBe('open');
    t.act(seat('bel'), leave());
    expect(room(t)?.status).toBe('closed');
    const words = /Before you came|What would it take/;
    expect(publicBytes(t.log)).not.toMatch(words);
    for (const other of ['cor', 'obs', CHAIR_FEED]) expect(bytesOf(t.log, other)).not.toMatch(words);
  });

  test('who is invited and does not come has declined; nothing was refused to anybody', () => {
    const t = corridor();
    t.act(seat('ada'), openRoom('bilateral', ['bel']));
    t.act(seat('bel'), openRoom('bilateral', ['cor']));
    expect([room(t, 'r1')?.inside, room(t, 'r2')?.inside]).toEqual([['ada'], ['bel']]);
    t.act(seat('ada'), { type: 'note.send', to: ['bel'], text: 'Another time.' });
  });
});

describe('the chair’s rooms', () => {
  const presides = (t: Hand) => t.act(host, { type: 'chair.hand', to: 'person', person: 'p9' });

  test('[13.24] the confessional: what the seat says reaches the chair, and nobody else', () => {
    const t = corridor();
    presides(t);
    t.act(chair, openRoom('confessional', ['bel']));
    t.act(seat('bel'), enter());
    t.act(seat('bel'), say('We could go to two.'));
    t.act(chair, say('That helps.'));
    expect([heard(t, CHAIR_FEED), heard(t, 'bel')]).toEqual(Array(2).fill(['We could go to two.', 'That helps.']));
    for (const other of ['ada', 'cor', 'obs']) expect(bytesOf(t.log, other)).not.toMatch(/go to two|That helps/);
    expect(t.attempt(seat('bel'), object({ room: 'r1' }))).toBe('rule/no-copy 13.11');
    t.act(seat('bel'), leave());
    expect(room(t)?.status).toBe('closed');
  });

  test('[13.6] it ends when the chair sits down in a delegation, and opens no more', () => {
    const t = corridor();
    presides(t);
    t.act(chair, openRoom('confessional', ['bel']));
    t.act(person('p9'), { type: 'seat.take', seat: 'ada' });
    expect(room(t)?.status).toBe('closed');
    expect(t.attempt(chair, openRoom('confessional', ['bel']))).toBe('rule/chair-has-seat 13.6');
  });

  test('[13.4] [13.24] friends are balanced, and the chair hears them draft', () => {
    const t = corridor();
    t.act(chair, openRoom('friends', ['ada', 'bel']));
    for (const s of ['ada', 'bel']) t.act(seat(s), enter());
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' }, room: 'r1' });
    expect(t.world.seats[CHAIR_FEED]?.rooms['r1']?.proposals).toHaveLength(1);
    expect(t.world.seats['cor']?.rooms).toEqual({});
    t.act(chair, report());
    expect(room(t)).toMatchObject({ status: 'reported', proposals: [] });
  });
});

describe('[13.23] rooms end', () => {
  test('when silence begins', () => {
    const t = corridor();
    t.act(chair, contact());
    t.act(seat('ada'), openRoom('bilateral', ['bel']));
    t.until('silence');
    expect(t.world.public.rooms.map((r) => r.status)).toEqual(['closed', 'closed']);
    expect(t.attempt(seat('bel'), enter('r2'))).toBe('rule/unknown-room 13.7');
  });

  test('when their time is up, and not before', () => {
    const t = corridor();
    t.act(chair, contact({ ms: 60_000 }));
    const [timer] = roomTimers(t.world.public);
    expect(timer).toEqual({ id: 'room/r1', at: t.now + 60_000 });
    const due: Command = { type: 'timer.due', timer: 'room/r1' };
    expect(t.attempt(clock, due)).toBe('rule/stale-clock 2.5');
    t.now += 60_000;
    t.act(clock, due);
    expect(room(t)?.status).toBe('closed');
  });

  test('and a seat handed to a stand-in leaves its room', () => {
    const t = corridor();
    t.act(chair, closedContact(['ada', 'bel']));
    for (const s of ['ada', 'bel']) t.act(seat(s), enter());
    t.act(server, { type: 'seat.hand', seat: 'ada', to: 'stand-in' });
    expect(room(t)?.inside).toEqual(['bel']);
  });

  test('they go on in a suspension', () => {
    const t = corridor();
    t.act(chair, { type: 'meeting.suspend' });
    t.act(chair, closedContact(['ada', 'bel']));
    t.act(seat('ada'), enter());
    expect(t.attempt(seat('ada'), object())).toBe('rule/suspended 2.2');
    t.act(seat('ada'), object({ room: 'r1' }));
    expect(t.world.seats['ada']?.rooms['r1']?.paragraphs[0]?.brackets).toHaveLength(1);
  });
});
