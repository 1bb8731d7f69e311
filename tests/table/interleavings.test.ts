import { describe, expect, test } from '@jest/globals';
import { type CommandType, type NewEvent, RIGHTS, replay, replaySeat } from '../../shared/engine/index.ts';
import { WIRE_ROLES, type WireRole } from '../../shared/protocol/index.ts';
import { createRandom, hashOf, type Random } from '../../shared/types/index.ts';
import { anyCommand, anyType } from '../support/anyCommand.ts';
import { smallGame } from '../support/game.ts';
import { type FakeClient, type FakeTable, inCorridor, newCmdId } from '../support/serverFakes.ts';

/** What a person may have in hand: acts sent whose answer a lost connection ate. */
type Sent = { readonly cmdId: string; readonly ok: boolean };

const roleFor = (type: CommandType, random: Random): WireRole => {
  const fitting = WIRE_ROLES.filter((role) => RIGHTS[type].roles.includes(role));
  return random.pick(fitting.length > 0 && random.next() < 0.9 ? fitting : WIRE_ROLES);
};

async function step(fake: FakeTable, clients: readonly FakeClient[], random: Random, sent: Sent[]): Promise<void> {
  const client = random.pick(clients);
  const luck = random.next();
  if (luck < 0.06) return client.connected ? client.drop() : client.arrive(random.next() < 0.2);
  if (luck < 0.08) return fake.time.advance(random.int(30_000));
  if (luck < 0.085) return fake.restart();
  if (!client.connected) return client.arrive();
  const { world } = fake.table.standing();
  if (world === null) return;
  const command = anyCommand(world, random, random.next() < 0.1 ? 'beat.close' : anyType(random));
  const as = roleFor(command.type, random);
  const cmdId = newCmdId();
  const sends = [client.send(command, as, cmdId), ...(random.next() < 0.2 ? [client.send(command, as, cmdId)] : [])];
  const others = clients.filter((c) => c !== client && c.connected && random.next() < 0.2);
  const answers = await Promise.all([
    ...sends,
    ...others.map((c) => c.send({ type: 'message.say', text: 'At the same time.' })),
  ]);
  sent.push({ cmdId, ok: answers[0]?.ok === true });
  if (sends.length === 2 && answers[0]?.ok) expect(answers[1]).toEqual(answers[0]);
}

async function run(seed: string): Promise<{ fake: FakeTable; clients: FakeClient[]; sent: Sent[] }> {
  const random = createRandom(seed);
  const { fake, host, ada, bel, cor } = await inCorridor({
    settings: { standInAfterMs: 5000, joinMs: { small: 20, large: 50 } },
  });
  const clients = [host, ada, bel, cor, fake.client(null)];
  const people = clients.filter((c) => c.person !== null);
  const sent: Sent[] = [];
  clients.at(-1)?.arrive();
  for (let i = 0; i < 240; i++) await step(fake, people, random, sent);
  for (const c of clients) if (!c.connected) c.arrive();
  await fake.time.advance(100);
  return { fake, clients, sent };
}

describe('whatever the order of acts, drops, returns and crashes', () => {
  test.each(Array.from({ length: 12 }, (_, i) => `interleaving ${i}`))(
    '%s: every view is the fold of the log',
    async (seed) => {
      const { fake, clients, sent } = await run(seed);
      const rows = await fake.log.read('t1', 0);
      const events = rows.map((row) => row.event as NewEvent);
      expect(hashOf(replay(smallGame, events).public)).toBe(hashOf(fake.table.state()));
      for (const c of clients) {
        expect(hashOf(c.replica.public)).toBe(hashOf(fake.table.state()));
        const { own } = c.replica;
        if (own !== null) expect(own.state).toEqual(replaySeat(own.seat, events));
      }
      expect(sent.filter((one) => one.ok).length).toBeGreaterThan(10);
      const acked = (await fake.log.acks('t1', 0)).map((row) => row.cmdId);
      for (const { cmdId, ok } of sent) expect(acked.filter((id) => id === cmdId)).toHaveLength(ok ? 1 : 0);
      expect(fake.notes.filter((note) => note.level === 'error')).toEqual([]);
    },
  );
});
