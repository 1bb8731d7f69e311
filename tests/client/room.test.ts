import { describe, expect, test } from '@jest/globals';
import { momentOf, moodOf, roomOf } from '../../client/panels/room/room-model.ts';
import type { NewEvent, PublicState } from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, host, seat, sitDown } from '../support/table.ts';

const roomAt = (pub: PublicState, over: Partial<Parameters<typeof roomOf>[0]> = {}) =>
  roomOf({
    open: smallGame.open,
    pub,
    seat: 'ada',
    focus: pub.paragraphs[0]?.id ?? null,
    theme: 'day',
    reducedMotion: false,
    tableNowMs: 0,
    ...over,
  });

describe('the room as data', () => {
  test('seats sit in their order, mine is marked, observers are told apart', () => {
    const room = roomAt(sitDown().world.public);
    expect(room.seats.map((s) => s.id)).toEqual(smallGame.open.parties.map((p) => p.id));
    expect(room.seats.filter((s) => s.you).map((s) => s.id)).toEqual(['ada']);
    expect(room.seats.at(-1)?.standing).toBe('observer');
  });

  test('a card face down shows that it lies there and nothing of what it says', () => {
    const hand = sitDown();
    hand.until('round.reading');
    const paragraph = hand.world.public.paragraphs[0]?.id ?? '';
    hand.act(seat('bel'), { type: 'stance.take', paragraph, stance: 'object', reason: because });
    const bel = roomAt(hand.world.public).seats.find((s) => s.id === 'bel');
    expect(bel?.stance).toBe('face-down');
    expect(bel?.raised).toBe(false);
  });

  test('a placard is up only while the paragraph objected to lies under the gavel', () => {
    const hand = sitDown();
    hand.until('round.corridor');
    const [first, second] = hand.world.public.paragraphs.map((p) => p.id);
    hand.act(seat('bel'), { type: 'stance.take', paragraph: first ?? '', stance: 'object', reason: because });
    hand.until('round.gavel');
    hand.act(chair, { type: 'gavel.put', paragraph: second ?? '' });
    const room = roomAt(hand.world.public);
    expect(room.seats.some((s) => s.raised)).toBe(false);
    expect(room.seats.find((s) => s.id === 'bel')?.stance).toBe('object');
    expect(room.strips[0]).toMatchObject({ label: '1', state: 'bracketed', brackets: 1 });
    expect(room.gavel).toBe(true);
  });

  test('the light follows the rounds and is whole again after the end', () => {
    const at = (phase: PublicState['phase'], round: number) =>
      moodOf({ ...sitDown().world.public, phase, round, rounds: 4, ending: null });
    expect([at('lobby', 0), at('round.text', 1), at('round.corridor', 2), at('round.reading', 3)]).toEqual([
      'day',
      'day',
      'day',
      'evening',
    ]);
    expect(at('round.gavel', 4)).toBe('late');
    const over = { kind: 'adopted', why: 'without-a-vote', at: 1 } as const;
    expect(moodOf({ ...sitDown().world.public, phase: 'closed', round: 4, rounds: 4, ending: over })).toBe('day');
  });

  test('the ring of the silence shortens, and the second try starts from half', () => {
    const pub = {
      ...sitDown().world.public,
      phase: 'silence' as const,
      clock: { leftMs: 60_000, runningSinceMs: 0, generation: 1 },
      silence: { tries: 1, broken: [] },
      settings: { ...sitDown().world.public.settings, clocks: { silence: 60_000 } },
    };
    expect(roomAt(pub, { tableNowMs: 45_000 }).quiet).toEqual({ share: 0.25 });
    const second = {
      ...pub,
      silence: { tries: 2, broken: [] },
      clock: { leftMs: 30_000, runningSinceMs: 0, generation: 2 },
    };
    expect(roomAt(second, { tableNowMs: 0 }).quiet).toEqual({ share: 1 });
  });

  test('few events are moments', () => {
    const event = (body: object) => body as unknown as NewEvent;
    expect(momentOf(event({ type: 'bracket.lifted', paragraph: 'p1' }))).toEqual({
      kind: 'bracket-closes',
      paragraph: 'p1',
    });
    expect(momentOf(event({ type: 'paragraph.moved', id: 'p1', to: 'parked' }))).toBeNull();
    expect(momentOf(event({ type: 'table.closed', ending: 'summary' }))).toEqual({ kind: 'summary' });
  });

  test('a spectator has no seat of its own', () => {
    const hand = sitDown();
    hand.act(host, { type: 'table.start' });
    expect(roomAt(hand.world.public, { seat: null }).seats.some((s) => s.you)).toBe(false);
  });
});
