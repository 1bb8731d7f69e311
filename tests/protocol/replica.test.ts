import { describe, expect, test } from '@jest/globals';
import { emptySeat, type NewEvent, openingEvents } from '../../shared/engine/index.ts';
import {
  type Applied,
  applyOwn,
  applyPublic,
  applySeated,
  applyWelcome,
  emptyReplica,
  type Replica,
  type Welcome,
} from '../../shared/protocol/index.ts';
import { smallGame } from '../support/game.ts';

const OPEN = {
  type: 'table.open',
  table: 't',
  scenario: 's',
  seats: {},
  chair: 'bot',
  solo: false,
  seed: 'x',
  settings: {},
} as const;
const head = { v: 1, at: 5, actor: { role: 'chair', by: 'bot' } } as const;
const [opened] = openingEvents(smallGame, OPEN, 0) as [NewEvent];
const enter = (to: 'round.text' | 'round.reading'): NewEvent => ({
  ...head,
  audience: 'all',
  type: 'phase.entered',
  to,
  round: 1,
});
const laid: NewEvent = {
  ...head,
  audience: { seats: ['ada'] },
  type: 'stance.laid',
  seat: 'ada',
  paragraph: 'para-pay',
  stance: 'object',
};

const whole = (applied: Applied): Replica => {
  if (applied === 'resync') throw new Error('resync');
  return applied;
};
const start = (): Replica => {
  const open = whole(applyPublic(emptyReplica(smallGame.open), { first: 1, events: [opened] }));
  return whole(applySeated(open, { seat: 'ada', feed: { n: 0, state: emptySeat('ada') } }));
};
const cards = (r: Replica): string[] => Object.keys(r.own?.state.laid ?? {});

describe('the order of the two feeds (P9)', () => {
  test('an own event waits for the public number it follows', () => {
    const early = whole(applyOwn(start(), { seat: 'ada', first: 1, events: [{ after: 2, event: laid }] }));
    expect(cards(early)).toEqual([]);
    expect(cards(whole(applyPublic(early, { first: 2, events: [enter('round.reading')] })))).toEqual(['para-pay']);
  });

  test('and comes before the public event that follows it', () => {
    const held = whole(applyOwn(start(), { seat: 'ada', first: 1, events: [{ after: 2, event: laid }] }));
    const after = whole(applyPublic(held, { first: 2, events: [enter('round.reading'), enter('round.text')] }));
    expect(cards(after)).toEqual([]);
    expect(after).toMatchObject({ n: 3, own: { n: 1 }, held: [] });
  });
});

describe('what was seen and what is missing (P8, P14)', () => {
  test('an event seen twice is folded once', () => {
    const once = whole(applyOwn(start(), { seat: 'ada', first: 1, events: [{ after: 1, event: laid }] }));
    expect(whole(applyOwn(once, { seat: 'ada', first: 1, events: [{ after: 1, event: laid }] }))).toEqual(once);
    const twice = applyPublic(once, { first: 1, events: [opened, enter('round.text')] });
    expect(whole(twice).n).toBe(2);
  });

  test('a gap, in either feed, and an event of a later build', () => {
    expect(applyPublic(start(), { first: 3, events: [enter('round.text')] })).toBe('resync');
    expect(applyOwn(start(), { seat: 'ada', first: 2, events: [{ after: 1, event: laid }] })).toBe('resync');
    const strange = { ...head, audience: 'all', type: 'moon.landed' } as unknown as NewEvent;
    expect(applyPublic(start(), { first: 2, events: [strange] })).toBe('resync');
  });

  test("another seat's feed, sent before the change of seats, is let pass", () => {
    const here = start();
    expect(applyOwn(here, { seat: 'bel', first: 1, events: [{ after: 1, event: laid }] })).toBe(here);
  });
});

describe('a welcome (P5)', () => {
  const base = {
    ok: true,
    protocol: 1,
    fold: 1,
    now: 0,
    table: { code: '', title: '', game: '', length: '' },
    you: null,
  } as const;
  const presence = { people: [], spectators: 0 };

  test('tails go on from what was seen, in both feeds', () => {
    const welcome: Welcome = {
      ...base,
      presence,
      public: { first: 2, events: [enter('round.reading')] },
      own: { seat: 'ada', feed: { first: 1, events: [{ after: 2, event: laid }] } },
    };
    const r = whole(applyWelcome(start(), welcome));
    expect(r).toMatchObject({ n: 2, own: { seat: 'ada', n: 1 } });
    expect(cards(r)).toEqual(['para-pay']);
  });

  test('snapshots replace everything', () => {
    const { public: state } = start();
    const welcome: Welcome = {
      ...base,
      presence,
      public: { n: 40, state: state as NonNullable<typeof state> },
      own: null,
    };
    expect(whole(applyWelcome(start(), welcome))).toMatchObject({ n: 40, own: null, held: [] });
  });
});
