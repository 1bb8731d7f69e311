/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { held } from '../../client/model/held.ts';
import '../../client/model/judging.ts';
import { Live } from '../../client/model/live.ts';
import type { Api, Dial, LineEvents } from '../../client/net/index.ts';
import { LobbyScreen } from '../../client/panels/lobby/index.ts';
import { type NewEvent, openTable } from '../../shared/engine/index.ts';
import { FOLD_VERSION, PROTOCOL_VERSION } from '../../shared/protocol/index.ts';
import { hashOf, ok } from '../../shared/types/index.ts';
import { smallGame } from '../support/game.ts';
import { host, person, sitDown } from '../support/table.ts';

type Asked = {
  readonly name: string;
  readonly body: Record<string, unknown>;
  readonly answer: (reply: unknown) => void;
};

const CODE = 'R4D9TK';
const settle = async () => {
  await act(async () => {
    await new Promise((wake) => setTimeout(wake, 0));
  });
};

/** A live table whose server is a table played by hand. */
async function bench() {
  held.take({
    code: CODE,
    table: 't1',
    person: 'ann',
    token: 'x'.repeat(43),
    host: true,
    name: 'Ann',
    title: '',
    at: 1,
  });
  const hand = sitDown();
  const asked: Asked[] = [];
  const briefs: string[] = [];
  let line: LineEvents | undefined;
  const dial: Dial = (events) => {
    line = events;
    return {
      open: () => events.up(),
      close: () => undefined,
      ask: (name, body, answer) => void asked.push({ name, body: body as Record<string, unknown>, answer }),
    };
  };
  const seatOfAnn = () => Object.entries(hand.world.public.seats).find(([, s]) => s.persons.includes('ann'))?.[0];
  const api = {
    table: async () => ok({ code: CODE, title: 'Small', game: 'hash', length: 'short' }),
    game: async () => ok(smallGame.open),
    brief: async () => {
      const own = seatOfAnn() ?? '';
      briefs.push(own);
      return ok({ seat: own, brief: { ...smallGame.sealed.briefs[own], youAre: `secret of ${own}` }, sheet: null });
    },
  } as unknown as Api;
  const live = new Live(CODE, { dial, api, now: () => 1000 });
  await settle();
  const publicLog = (): readonly NewEvent[] => hand.log.filter((e) => e.audience === 'all');
  const hellos = () => asked.filter((a) => a.name === 'hello');
  let told = 0;
  const welcome = async () => {
    const seen = hellos().at(-1)?.body['seen'] as { n: number } | null;
    const n = publicLog().length;
    told = n;
    const feed =
      seen === null ? { n, state: hand.world.public } : { first: seen.n + 1, events: publicLog().slice(seen.n) };
    hellos()
      .at(-1)
      ?.answer({
        ok: true,
        protocol: PROTOCOL_VERSION,
        fold: FOLD_VERSION,
        now: 5000,
        table: { code: CODE, title: 'Small', game: 'hash', length: 'short' },
        you: { person: 'ann', name: 'Ann', host: true },
        public: feed,
        own: null,
        presence: { people: [{ person: 'ann', name: 'Ann', seat: null, host: true, connected: true }], spectators: 0 },
      });
    await settle();
  };
  /** What the table has decided since is broadcast. */
  const tell = async (skip = 0) => {
    const first = told + 1 + skip;
    const events = publicLog().slice(told + skip);
    told = publicLog().length;
    await act(() => line?.heard('events', { first, events }));
    await settle();
  };
  return { live, hand, asked, hellos, briefs, welcome, tell, line: () => line as LineEvents };
}

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  localStorage.clear();
});

describe('a live table', () => {
  test('folds the public feed to the very state of the table', async () => {
    const b = await bench();
    expect(b.hellos()[0]?.body['seen']).toBeNull();
    await b.welcome();
    b.hand.act(person('ann'), { type: 'seat.take', seat: 'bel' });
    b.hand.act(host, { type: 'table.start' });
    await b.tell();
    expect(hashOf(b.live.pub.value)).toBe(hashOf(b.hand.world.public));
    expect(b.live.seat.value).toBe('bel');
    expect(b.live.roles.value).toEqual(['seat', 'host', 'person']);
    expect(b.live.tableTime(1000)).toBe(5000);
  });

  test('P14: after a gap it says hello with what it has trust in, and catches up', async () => {
    const b = await bench();
    await b.welcome();
    b.hand.act(person('ann'), { type: 'seat.take', seat: 'ada' });
    b.hand.act(host, { type: 'table.start' });
    await b.tell(1);
    expect(b.hellos()).toHaveLength(2);
    expect(b.hellos()[1]?.body['seen']).toBeNull();
    await b.welcome();
    expect(hashOf(b.live.pub.value)).toBe(hashOf(b.hand.world.public));
  });

  test('P12: a hash that differs at the same moment asks for the whole', async () => {
    const b = await bench();
    await b.welcome();
    const n = b.hand.log.filter((e) => e.audience === 'all').length;
    await act(() => b.line().heard('hash', { n, hash: hashOf(b.hand.world.public) }));
    expect(b.hellos()).toHaveLength(1);
    await act(() => b.line().heard('hash', { n, hash: 'other' }));
    expect(b.hellos()).toHaveLength(2);
  });

  test('the brief is asked for once a seat, and another seat’s is forgotten', async () => {
    const b = await bench();
    await b.welcome();
    expect(b.briefs).toEqual([]);
    b.hand.act(person('ann'), { type: 'seat.take', seat: 'ada' });
    await b.tell();
    b.hand.act(host, { type: 'table.start' });
    await b.tell();
    expect(b.briefs).toEqual(['ada']);
    expect(b.live.brief.value?.seat).toBe('ada');
    b.hand.act(person('ann'), { type: 'seat.leave' });
    await b.tell();
    expect(b.live.brief.value).toBeNull();
  });

  test('buttons know why they are closed: legal answers for my role, without the server', async () => {
    const b = await bench();
    await b.welcome();
    const start = b.live.legal('host').find((act) => act.type === 'table.start');
    expect(start?.refusal).toBeNull();
    expect(b.live.legal('seat').find((act) => act.type === 'stance.take')?.refusal).not.toBeNull();
  });
});

describe('the lobby on a live table', () => {
  test('sitting down, reading and starting are three buttons, each sent as an act', async () => {
    const b = await bench();
    await b.welcome();
    const show = () => {
      const [open, pub] = [b.live.open.value, b.live.pub.value];
      if (open && pub)
        render(
          <LobbyScreen live={b.live} open={open} pub={pub} late={false} onIn={() => {}} onPress={() => {}} />,
          document.body,
        );
    };
    await act(show);
    const button = (name: RegExp) =>
      [...document.querySelectorAll('button')].find((el) =>
        name.test(el.getAttribute('aria-label') ?? el.textContent ?? ''),
      );
    const commands = () => b.asked.filter((a) => a.name === 'command').map((a) => a.body['command']);
    expect(document.body.textContent).not.toContain('secret of');
    await act(() => button(/^Take the seat of bel/)?.click());
    expect(commands().at(-1)).toEqual({ type: 'seat.take', seat: 'bel' });

    b.hand.act(person('ann'), { type: 'seat.take', seat: 'bel' });
    await b.tell();
    await act(show);
    await settle();
    expect(document.body.textContent).toContain('secret of bel');
    await act(() => button(/^I have read it/)?.click());
    expect(commands().at(-1)).toEqual({ type: 'brief.read' });

    b.hand.act({ role: 'seat', seat: 'bel', by: 'person', person: 'ann' }, { type: 'brief.read' });
    await b.tell();
    await act(show);
    await act(() => button(/^Start the negotiation/)?.click());
    expect(commands().at(-1)).toEqual({ type: 'table.start' });
  });
});

test('who is given the chair in the lobby is told so, and has one way on: the desk', async () => {
  const b = await bench();
  await b.welcome();
  b.hand.act(host, { type: 'chair.hand', to: 'person', person: 'ann' });
  await b.tell();
  const [open, pub] = [b.live.open.value, b.live.pub.value];
  if (!open || !pub) throw new Error('a table was sent');
  await act(() =>
    render(
      <LobbyScreen live={b.live} open={open} pub={pub} late={false} onIn={() => {}} onPress={() => {}} />,
      document.body,
    ),
  );
  expect(document.body.textContent).toContain('You preside.');
  expect(document.querySelector('a.primary')?.getAttribute('href')).toMatch(/\/desk$/);
  expect(document.body.textContent).not.toContain('Watch as press');
});

test('a table opens from its first event to what the server would send as a snapshot', () => {
  const hand = sitDown();
  const first = hand.log[0];
  if (first?.type !== 'table.opened') throw new Error('a log begins with table.opened');
  expect(hashOf(openTable(smallGame.open, first))).toBe(hashOf(hand.world.public));
});
