/** The desk's view-models: from a table played by the real engine to what host and chair see and may press. */
import { describe, expect, test } from '@jest/globals';
import {
  awayIn,
  type Burn,
  burnOf,
  burnTable,
  chairActs,
  changesFrom,
  choicesOn,
  type Desk,
  deskKey,
  EMPTY_BURN,
  firstPicked,
  gridOf,
  holdersOf,
  mayLayDown,
  momentOf,
  notReady,
  onwardOf,
  passing,
  peopleOf,
  pictureOf,
  planOf,
  publicSight,
  putOf,
  railOf,
  readyOfPeople,
  reviseLines,
  reviseWhy,
  shortWhy,
  stepIn,
  sweepStep,
  voicesOf,
  whoMoves,
} from '../../client/model/desk/index.ts';
import { accepting } from '../../client/model/desk/support.ts';
import { allows, bracketsLeft, evolvePublic, liveParagraphs, openTable } from '../../shared/engine/index.ts';
import type { Presence } from '../../shared/protocol/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { smallGame } from '../support/game.ts';
import { chair, clock, type Hand, host, person, seat, server, sitDown } from '../support/table.ts';

const because = { text: 'Fees are for employers to carry.' };
const stance = (paragraph: string, s: 'support' | 'object' | 'reserve' | 'live-with', more = {}) =>
  ({ type: 'stance.take', paragraph, stance: s, ...more }) as const;
const object = (t: Hand, who: string, paragraph = 'para-pay', more = {}) =>
  t.act(seat(who), stance(paragraph, 'object', { reason: because, ...more }));

function deskOf(
  t: Hand,
  roles: { readonly host?: boolean; readonly chair?: boolean } = { host: true, chair: true },
): Desk {
  const open = t.world.game.open;
  return {
    sight: publicSight(open, t.world.public),
    host: roles.host === true,
    chair: roles.chair === true,
    asked: (role, sketch) =>
      allows({ open, state: t.world.public, actor: { role, by: 'person', person: 'me' }, at: t.now }, sketch),
  };
}

describe('going on', () => {
  test('the one button says where the meeting goes, and the engine lets it go there', () => {
    const t = sitDown();
    const seen: string[] = [];
    for (let i = 0; i < 30; i++) {
      const act = onwardOf(deskOf(t));
      if (act === null) {
        if (t.world.public.phase !== 'silence') break;
        t.now += 10 ** 9;
        t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
        continue;
      }
      expect({ label: act.label, why: act.why }).toEqual({ label: act.label, why: null });
      seen.push(act.label);
      t.act(act.role === 'host' ? host : chair, act.command);
    }
    expect(seen).toEqual([
      'Open the meeting',
      'Open round 1',
      'Go to the reading',
      'Turn the cards',
      'Go to the gavel',
      'Open round 2',
      'Go to the reading',
      'Open the corridor',
      'Go to the gavel',
      'Put it under silence',
      'It is so decided',
      'Close the meeting',
      'Open the debrief',
    ]);
  });

  test('with a bracket at the last gavel it asks to drop, once, and says how many', () => {
    const t = sitDown();
    t.until('round.corridor');
    object(t, 'bel');
    for (const phase of ['round.gavel', 'round.text', 'round.gavel'] as const) t.until(phase);
    expect(onwardOf(deskOf(t))?.label).toBe('Ask to drop 1 paragraph');
    t.until('dropping');
    expect(onwardOf(deskOf(t))).toMatchObject({ label: 'Drop 1, then silence' });
    expect(onwardOf(deskOf(t))?.ask).toContain('nothing brings it back');
    t.act(seat('bel'), { type: 'drop.object', paragraph: 'para-pay', reason: because });
    expect(onwardOf(deskOf(t))).toMatchObject({ label: 'Close without a text' });
  });

  test('adoption waits for the members’ moment, R7.3', () => {
    const t = sitDown({ putMs: 5000 });
    t.until('silence');
    t.now += 10 ** 9;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    const early = onwardOf(deskOf(t));
    expect(early?.why).toMatchObject({ code: 'rule/clock-running', rule: '7.3' });
    expect(shortWhy(deskOf(t), 'text.adopt', early?.why ?? null)).toBe('members have a moment still, rule 7.3');
    expect(momentOf(t.world.public, t.now + 4000)).toEqual({ leftMs: 1000, share: 0.2 });
    t.now += 5000;
    expect(onwardOf(deskOf(t))?.why).toBeNull();
  });

  test('who may not move it on is told who does', () => {
    const t = sitDown();
    expect(onwardOf(deskOf(t, { chair: true }))).toBeNull();
    expect(whoMoves(deskOf(t, { chair: true }))).toBe('The host moves on from here.');
    t.until('round.corridor');
    expect(onwardOf(deskOf(t, { host: true }))).toBeNull();
    expect(whoMoves(deskOf(t, { host: true }))).toBe('The chair bot moves the meeting on.');
  });

  test('a later reading lies face down only when asked for', () => {
    const t = sitDown();
    t.until('round.text');
    expect(mayLayDown(t.world.public)).toBe(false);
    for (const phase of ['round.gavel', 'round.text'] as const) t.until(phase);
    expect(mayLayDown(t.world.public)).toBe(true);
    expect(onwardOf(deskOf(t), true)?.command).toEqual({ type: 'beat.close', faceDown: true });
    expect(onwardOf(deskOf(t), false)?.command).toEqual({ type: 'beat.close' });
  });

  test('the rail marks one place, and what is refused says why in a line', () => {
    const t = sitDown();
    for (const phase of ['lobby', 'opening', 'round.reading', 'round.gavel', 'silence'] as const) {
      if (phase !== 'lobby') t.until(phase);
      expect(railOf(t.world.public).filter((step) => step.state === 'now')).toHaveLength(1);
    }
    const u = sitDown();
    u.until('round.corridor');
    object(u, 'bel');
    const notes = chairActs(deskOf(u)).map((act) => act.note);
    expect(notes).toEqual([
      'not yet: 1 bracket, rule 2.1',
      'after silence was broken, rule 2.1',
      'from the last gavel on, rule 2.1',
    ]);
    expect(reviseWhy(deskOf(u)).note).toBe('from round 2 on, rule 2.1');
  });
});

describe('at the gavel', () => {
  function gavel(t: Hand) {
    t.until('round.corridor');
    object(t, 'bel');
    object(t, 'cor', 'para-care');
    const own = {
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { ready: 'pay/1' },
      reason: because,
    } as const;
    t.act(seat('bel'), own);
    t.until('round.gavel');
    return deskOf(t);
  }

  test('the plan takes what nobody stands against, and leaves what is held', () => {
    const plan = planOf(gavel(sitDown()));
    expect(plan.map((line) => [line.number, line.choice?.label ?? null, line.brackets])).toEqual([
      [1, 'with bel’s wording', 1],
      [2, null, 1],
    ]);
    expect(passing(plan)).toHaveLength(1);
  });

  test('every choice names who accepts and who stands against, and R5.1 where it is closed', () => {
    const t = sitDown();
    const d = gavel(t);
    const [stands, wording] = choicesOn(d, t.world.public.paragraphs[0] as never);
    expect(stands).toMatchObject({ proposal: null, against: ['bel'], why: { rule: '5.1' } });
    expect(wording).toMatchObject({ label: 'with bel’s wording', accepting: ['bel'], against: [], why: null });
  });

  test('going through puts, waits for the moment, lets the gavel fall, and ends', () => {
    const t = sitDown({ putMs: 3000 });
    gavel(t);
    const log: string[] = [];
    const done: string[] = [];
    for (let i = 0; i < 20; i++) {
      const left = momentOf(t.world.public, t.now)?.leftMs ?? 0;
      const step = sweepStep(deskOf(t), done, left);
      log.push(step.do);
      if (step.do === 'end') break;
      if (step.do === 'wait') t.now += 1500;
      if (step.do === 'fall') t.act(chair, { type: 'gavel.fall' });
      if (step.do !== 'put') continue;
      done.push(step.paragraph);
      t.act(chair, { type: 'gavel.put', paragraph: step.paragraph, ...(step.proposal && { proposal: step.proposal }) });
      expect(putOf(deskOf(t).sight)).toMatchObject({ number: 1, how: 'with bel’s wording' });
    }
    expect(log).toEqual(['put', 'wait', 'wait', 'fall', 'end']);
    expect(t.world.public.paragraphs.map((p) => p.status)).toEqual(['ad-ref', 'bracketed']);
  });

  test('an objection takes it off, and it is not put a second time', () => {
    const t = sitDown({ putMs: 3000 });
    gavel(t);
    const put = sweepStep(deskOf(t), [], 0);
    if (put.do !== 'put') throw new Error('something passes');
    t.act(chair, { type: 'gavel.put', paragraph: put.paragraph, ...(put.proposal && { proposal: put.proposal }) });
    t.act(seat('ada'), { ...stance(put.paragraph, 'object', { reason: because }), proposal: put.proposal ?? '' });
    expect(t.world.public.put).toBeNull();
    expect(sweepStep(deskOf(t), [put.paragraph], 0)).toEqual({ do: 'end' });
  });

  test('a pause holds it, another part of the meeting ends it, what is parked stays parked', () => {
    const t = sitDown();
    gavel(t);
    t.act(chair, { type: 'paragraph.park', paragraph: 'para-pay' });
    expect(passing(planOf(deskOf(t)))).toEqual([]);
    t.act(host, { type: 'table.pause' });
    expect(sweepStep(deskOf(t), [], 0)).toEqual({ do: 'wait' });
    t.act(host, { type: 'table.resume' });
    t.until('round.text');
    expect(sweepStep(deskOf(t), [], 0)).toEqual({ do: 'end' });
  });
});

describe('the revised text', () => {
  function secondText() {
    const t = sitDown();
    t.until('round.corridor');
    object(t, 'bel');
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/4' }, reason: because });
    t.until('round.gavel');
    t.until('round.text');
    return t;
  }

  test('it begins with wordings nobody stands against, on bracketed paragraphs only', () => {
    const d = deskOf(secondText());
    const lines = reviseLines(d);
    const picked = firstPicked(lines);
    expect(Object.keys(picked)).toEqual(['para-pay']);
    expect(changesFrom(lines, picked)).toEqual([{ paragraph: 'para-pay', proposal: picked['para-pay'] }]);
  });

  test('own wording lies between the levels proposed, where a bracket stood a full round (R6.3)', () => {
    const lines = reviseLines(deskOf(secondText()));
    const own = (i: number) => lines[i]?.options.filter((o) => o.kind === 'own').map((o) => o.level);
    expect(own(0)).toEqual([3]);
    expect(own(1)).toEqual([]);
    expect(lines[1]?.ownWhy).toBeNull();
  });

  test('whatever can be picked, the engine takes', () => {
    const t = secondText();
    const lines = reviseLines(deskOf(t));
    for (const line of lines)
      for (const option of line.options.filter((o) => o.change !== null)) {
        const changes = changesFrom(lines, { [line.paragraph]: option.id });
        expect(t.attempt(chair, { type: 'text.revise', changes: [...changes] })).toBe('ok');
      }
  });

  test('what has gone meanwhile counts as kept', () => {
    expect(changesFrom(reviseLines(deskOf(secondText())), { 'para-pay': 'p99' })).toEqual([]);
  });
});

describe('the grid', () => {
  const here = { away: () => false };

  test('cards that lie face down show that they lie there, and nothing else', () => {
    const t = sitDown();
    t.until('round.reading');
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because }));
    const grid = gridOf(deskOf(t).sight, here);
    expect(grid.rows[0]?.cells.map((c) => c.sign)).toEqual(['laid', 'to-choose']);
    expect(JSON.stringify(grid)).not.toContain(because.text);
    expect(JSON.stringify(grid.rows.map((row) => row.cells))).not.toContain('object');
    t.until('round.corridor');
    expect(gridOf(deskOf(t).sight, here).rows[0]?.cells[0]).toMatchObject({
      sign: 'object',
      bracket: true,
      aloud: `ada on 1: object. Reason: ${because.text}`,
    });
  });

  test('observers come last; a holder is named before readiness, a stand-in before everything', () => {
    const t = sitDown();
    t.until('round.corridor');
    object(t, 'bel');
    t.act(seat('bel'), { type: 'ready.set', ready: true });
    t.act(seat('ada'), { type: 'ready.set', ready: true });
    t.act(host, { type: 'seat.hand', seat: 'cor', to: 'stand-in' });
    const grid = gridOf(deskOf(t).sight, here);
    expect(grid.rows.map((row) => [row.party.id, row.state, row.word])).toEqual([
      ['ada', 'ready', 'ready'],
      ['bel', 'blocks', 'blocks 1'],
      ['cor', 'stand-in', 'bot stands in'],
      ['obs', 'bot', 'bot'],
    ]);
    expect(grid.columns.map((c) => c.word)).toEqual(['1 bracket', 'clean']);
  });

  test('arrows go cell by cell, from the heads of the columns to the last row, and the edges hold', () => {
    const grid = gridOf(deskOf(sitDown()).sight, here);
    expect(stepIn(grid, { row: -1, col: 0 }, 'ArrowUp')).toEqual({ row: -1, col: 0 });
    expect(stepIn(grid, { row: -1, col: 0 }, 'ArrowDown')).toEqual({ row: 0, col: 0 });
    expect(stepIn(grid, { row: 3, col: 1 }, 'ArrowDown')).toEqual({ row: 3, col: 1 });
    expect(stepIn(grid, { row: 0, col: 0 }, 'End')).toEqual({ row: 0, col: 1 });
    expect(stepIn(grid, { row: 0, col: 0 }, 'ArrowLeft', true)).toEqual({ row: 0, col: 1 });
  });
});

describe('brackets left', () => {
  /** What stood after each public event, counted from the state itself. */
  function truth(seed: string) {
    const { log, world } = playTable(smallGame, { seed });
    const [first, ...later] = log.filter((e) => e.audience === 'all');
    if (first?.type !== 'table.opened') throw new Error('a log begins with its opening');
    let state = openTable(smallGame.open, first);
    const steps: { readonly at: number; readonly left: number }[] = [];
    let burn: Burn = EMPTY_BURN;
    for (const event of later) {
      state = evolvePublic(state, event);
      burn = burnOf({ ...state, room: state.room.slice(-6) }, burn);
      steps.push({ at: event.at, left: bracketsLeft(state) });
    }
    return { state: world.public, steps, burn };
  }

  test.each(['a', 'b', 'c', 'd', 'e', 'f'])('read back from the record it is what stood (seed %s)', (seed) => {
    const { state, steps } = truth(seed);
    const atEnd = new Map(steps.map((step) => [step.at, step.left]));
    for (const point of burnOf(state).points)
      expect({ at: point.at, brackets: point.brackets }).toEqual({ at: point.at, brackets: atEnd.get(point.at) });
    expect(burnOf(state).points.at(-1)?.brackets).toBe(bracketsLeft(state));
  });

  test('what a short record has dropped is kept from before (seed g)', () => {
    const { state, burn } = truth('g');
    const marks = (b: Burn) => [b.revs.map((r) => r.rev), b.rounds.map((r) => r.round)];
    expect(marks(burn)).toEqual(marks(burnOf(state)));
    expect(Math.max(...burn.points.map((p) => p.brackets))).toBe(
      Math.max(...burnOf(state).points.map((p) => p.brackets)),
    );
  });

  test('the picture lies inside its box, and its table says the same', () => {
    const { state, burn } = truth('h');
    const picture = pictureOf(burn, state, state.ending?.at ?? 0);
    for (const { x, y } of picture.line) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeLessThanOrEqual(1);
    }
    expect(picture.now.brackets).toBe(bracketsLeft(state));
    const rows = burnTable(burn, state);
    expect(rows.map((row) => row.round)).toEqual(burn.rounds.map((r) => r.round));
    for (const row of rows) expect(row.most).toBeGreaterThanOrEqual(row.end);
  });

  test('without a line it stands at zero', () => {
    const { public: s } = sitDown().world;
    expect(pictureOf(burnOf(s), s, 5000).now.brackets).toBe(0);
  });
});

describe('who holds it up, who spoke, who is here', () => {
  test('the one with most brackets first, with the newest reason', () => {
    const t = sitDown();
    t.until('round.corridor');
    object(t, 'ada');
    t.now += 10;
    object(t, 'bel');
    t.now += 10;
    t.act(seat('bel'), stance('para-care', 'object', { reason: { text: 'Later reason.' } }));
    t.act(seat('cor'), stance('para-care', 'reserve', { reason: because }));
    expect(holdersOf(deskOf(t).sight)).toMatchObject([
      { seat: 'bel', objects: [1, 2], reserves: [], newest: { number: 2, text: 'Later reason.' } },
      { seat: 'ada', objects: [1] },
      { seat: 'cor', objects: [], reserves: [2] },
    ]);
    expect(notReady(deskOf(t).sight)).toEqual(['ada', 'bel', 'cor', 'obs']);
  });

  test('voices: newest first, once each, and who is quiet in this round', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'message.say', text: 'First.' });
    t.act(seat('bel'), { type: 'message.say', text: 'Second.' });
    t.act(seat('ada'), { type: 'message.say', text: 'Third.' });
    const voices = voicesOf(deskOf(t).sight);
    expect(voices.last.map((v) => [v.who, v.quote])).toEqual([
      ['ada', 'Third.'],
      ['bel', 'Second.'],
    ]);
    expect(voices.quiet).toEqual(['cor', 'obs']);
  });

  test('people: away first, then who waits; seats away with all their people', () => {
    const t = sitDown();
    t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
    t.act(host, { type: 'chair.hand', to: 'person', person: 'p4' });
    const one = (id: string, connected: boolean, isHost = false) => ({
      person: id,
      name: id.toUpperCase(),
      seat: null,
      host: isHost,
      connected,
    });
    const presence: Presence = {
      people: [one('p3', true), one('p1', false), one('p4', true), one('p2', true, true)],
      spectators: 2,
    };
    const people = peopleOf(deskOf(t).sight, presence);
    expect(people.lines.map((line) => [line.name, line.kind, line.text])).toEqual([
      ['P1', 'away', 'ada, away'],
      ['P3', 'waiting', 'waits for a seat'],
      ['P4', 'presides', 'presides'],
      ['P2', 'host', 'host'],
    ]);
    expect([people.here, people.away, people.spectators]).toEqual([3, 1, 2]);
    expect(['ada', 'bel'].map(awayIn(t.world.public, presence))).toEqual([true, false]);
  });

  test('ready counts the seats with people, and says when the last call comes', () => {
    const t = sitDown({ putMs: 0, lastCallMs: 60_000, clocks: { corridor: 300_000 } });
    for (const [p, s] of [
      ['p1', 'ada'],
      ['p2', 'bel'],
      ['p3', 'cor'],
    ] as const)
      t.act(person(p), { type: 'seat.take', seat: s });
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'ready.set', ready: true });
    expect(readyOfPeople(t.world.public)).toEqual({ ready: 1, of: 3, callAt: 3, callS: 60 });
    expect(readyOfPeople({ ...t.world.public, phase: 'silence' })).toBeNull();
    t.act(server, { type: 'seat.hand', seat: 'ada', to: 'stand-in' });
    expect(readyOfPeople(t.world.public)?.of).toBe(2);
    expect(liveParagraphs(t.world.public)).toHaveLength(2);
  });
});

describe('keys and stances', () => {
  const pressed = (key: string, more = {}) =>
    deskKey({ key, ctrlKey: false, metaKey: false, altKey: false, inField: false, on: true, ...more });

  test('single keys, off in fields, with a modifier, and when switched off', () => {
    expect(['p', '+', '>', 'a', 'x'].map((key) => pressed(key))).toEqual([
      'pause',
      'minute',
      'onward',
      'announce',
      null,
    ]);
    expect([{ inField: true }, { ctrlKey: true }, { on: false }].map((more) => pressed('p', more))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('accepting is support or can live with, R5.1', () => {
    expect(['support', 'live-with', 'reserve', 'object', undefined].map((s) => accepting(s as never))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
