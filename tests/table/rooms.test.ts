/** Rooms over the wire: what is said inside reaches those inside, and nobody who comes or goes learns more. */
import { describe, expect, test } from '@jest/globals';
import { CHAIR_FEED, type Command } from '../../shared/engine/index.ts';
import { type FakeClient, inCorridor } from '../support/serverFakes.ts';

const closed = (seats: string[]): Command => ({
  type: 'room.open',
  kind: 'contact',
  paragraphs: ['para-pay'],
  seats,
  facilitator: 'cor',
  closed: true,
});
const confessional: Command = { type: 'room.open', kind: 'confessional', paragraphs: [], seats: ['bel'] };
const enter: Command = { type: 'room.enter', room: 'r1' };
const leave: Command = { type: 'room.leave', room: 'r1' };
const say = (text: string): Command => ({ type: 'room.say', room: 'r1', text });
const draft: Command = {
  type: 'proposal.table',
  paragraph: 'para-pay',
  wording: { text: 'SECRET words;', level: 3 },
  room: 'r1',
};
const copy = (c: FakeClient) => c.replica.own?.state.rooms['r1'];
const bytes = (c: FakeClient): string => JSON.stringify(c.heard);

describe('a closed room', () => {
  test('[13.10] [13.21] those inside hold the server’s copy, after a crash too; the others hear nothing of it', async () => {
    const { fake, host, ada, bel, cor } = await inCorridor();
    const press = fake.client(null);
    press.arrive();
    await host.send(closed(['ada', 'bel']), 'chair');
    for (const c of [ada, bel]) await c.send(enter);
    const answer = await ada.send(draft);
    expect(answer).toEqual({ ok: true, ack: { feed: 'seat', n: ada.replica.own?.n } });
    await bel.send(say('SECRET word'));
    expect(copy(ada)?.proposals[0]?.words.text).toBe('SECRET words;');
    expect(copy(bel)).toEqual(copy(ada));
    expect(copy(ada)).toEqual(fake.table.standing().world?.seats['ada']?.rooms['r1']);
    for (const c of [host, cor, press]) expect(bytes(c)).not.toContain('SECRET');
    await fake.restart();
    for (const c of [ada, cor]) c.arrive(true);
    expect(copy(ada)?.said.map((x) => x.text)).toEqual(['SECRET word']);
    expect(bytes(cor)).not.toContain('SECRET');
    expect([ada, bel, cor, host].map((c) => c.resyncs)).toEqual([0, 0, 0, 0]);
  });

  test('[13.9] who leaves hears no more; who gets up hears nothing of the seat’s any more', async () => {
    const { fake, host, ada, bel } = await inCorridor();
    await host.send(closed(['ada', 'bel']), 'chair');
    for (const c of [ada, bel]) await c.send(enter);
    await bel.send(leave);
    await ada.send(draft);
    expect(bytes(bel)).not.toContain('SECRET');
    // A person who moves to another seat loses the room with the seat, and the seat keeps it.
    await ada.send({ type: 'seat.leave' }, 'person');
    expect(ada.replica.own).toBeNull();
    const heard = ada.heard.length;
    const late = fake.client('late');
    late.arrive();
    await late.send({ type: 'seat.take', seat: 'ada' }, 'person');
    // The stand-in left the room; what the seat saw there is the seat's.
    expect(fake.table.state().rooms[0]?.inside).toEqual([]);
    expect(copy(late)?.proposals[0]?.words.text).toBe('SECRET words;');
    await late.send(enter);
    await late.send(say('SECRET again'));
    expect(JSON.stringify(ada.heard.slice(heard))).not.toContain('SECRET');
  });
});

describe('[13.24] the chair’s own feed', () => {
  test('brings the confessional to whoever presides, and to nobody else', async () => {
    const { fake, host, ada, bel } = await inCorridor();
    expect(host.replica.own?.seat).toBe(CHAIR_FEED);
    await host.send(confessional, 'chair');
    await bel.send(enter);
    await bel.send(say('SECRET confession'));
    expect(copy(host)?.said.map((x) => x.text)).toEqual(['SECRET confession']);
    const answer = await host.send(say('SECRET advice'), 'chair');
    expect(answer).toEqual({ ok: true, ack: { feed: 'seat', n: host.replica.own?.n } });
    expect(copy(bel)?.said).toHaveLength(2);
    expect(bytes(ada)).not.toContain('SECRET');
    host.drop();
    host.arrive();
    expect(copy(host)?.said).toHaveLength(2);
    expect(fake.table.state().rooms[0]?.inside).toEqual(['bel']);
  });

  test('goes with the chair: handed over, it is the next one’s', async () => {
    const { fake, host, bel } = await inCorridor();
    await host.send(confessional, 'chair');
    await bel.send(enter);
    const next = fake.client('next');
    next.arrive();
    await host.send({ type: 'chair.hand', to: 'person', person: 'person-next' }, 'host');
    expect([host.replica.own, next.replica.own?.seat]).toEqual([null, CHAIR_FEED]);
    await bel.send(say('SECRET confession'));
    expect(bytes(host)).not.toContain('SECRET');
    expect(copy(next)?.said).toHaveLength(1);
    // Whoever sits in a delegation has that delegation's feed, and the confessional is over.
    await next.send({ type: 'seat.take', seat: 'obs' }, 'person');
    expect(next.replica.own?.seat).toBe('obs');
    expect(fake.table.state().rooms[0]?.status).toBe('closed');
  });
});
