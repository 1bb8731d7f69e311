/** The table screen's view-models: from a table played by the real engine to what is shown. */
import { describe, expect, test } from '@jest/globals';
import { memoryKeep } from '../../client/model/keep.ts';
import {
  announcementOf,
  asItStands,
  blockersOf,
  changesSince,
  closestLevel,
  createView,
  emphasised,
  keyAct,
  laidOf,
  lastRound,
  nextChange,
  nextRegion,
  nowOf,
  numberOf,
  outlineOf,
  partsOf,
  quoted,
  recordOf,
  rollingOf,
  roundCardOf,
  rungsOf,
  type Sight,
  scaleOf,
  standInOf,
  statusOf,
  stepFrom,
  textThen,
  threadsOf,
  traysOf,
  versionsOf,
  waitingFor,
  waysOut,
} from '../../client/model/table/index.ts';
import { redline } from '../../client/panels/table/redline.ts';
import { PHASES, replaySeat } from '../../shared/engine/index.ts';
import type { Segment } from '../../shared/text/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { chair, clock, type Hand, seat, sitDown } from '../support/table.ts';

const because = { text: 'Fees are for employers to carry.' };
const stance = (paragraph: string, s: 'support' | 'object' | 'reserve' | 'live-with', more = {}) =>
  ({ type: 'stance.take', paragraph, stance: s, ...more }) as const;

/** What one seat sees; null = press. */
function sight(t: Hand, own: string | null): Sight {
  const { game } = t.world;
  const brief = own === null ? null : game.sealed.briefs[own];
  return {
    open: game.open,
    pub: t.world.public,
    mine: own === null ? null : replaySeat(own, t.log),
    seat: own,
    brief: own === null || brief == null ? null : { seat: own, brief, sheet: game.sealed.sheets?.[own] ?? null },
    roles: own === null ? [] : ['seat'],
  };
}
const para = (s: Sight, id = 'para-pay') => {
  const found = s.pub.paragraphs.find((p) => p.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const corridor = (): Hand => {
  const t = sitDown();
  t.until('round.corridor');
  return t;
};

describe('rolling text', () => {
  test('brackets stand where their holders put them, the same words once for all holders', () => {
    const t = corridor();
    for (const who of ['ada', 'bel'])
      t.act(seat(who), stance('para-pay', 'object', { reason: because, words: 'Encourage' }));
    const s = sight(t, 'ada');
    const shown = rollingOf(s, para(s)).map((token) =>
      token.kind === 'words'
        ? token.text
        : token.kind === 'open'
          ? '['
          : token.kind === 'close'
            ? `${token.mark.holders.join('+')}]`
            : '~',
    );
    expect(shown.join('')).toBe('[Encourageada+bel] pay for all;');
    const words = rollingOf(s, para(s)).find((token) => token.kind === 'words');
    expect(words).toMatchObject({ em: true, depth: 1, mine: true });
  });

  test('without words the whole paragraph is in brackets; a narrower bracket nests in it', () => {
    const t = corridor();
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because }));
    t.act(seat('cor'), stance('para-pay', 'object', { reason: because, words: 'for all' }));
    const s = sight(t, null);
    const depths = rollingOf(s, para(s)).flatMap((token) =>
      token.kind === 'words' ? [[token.text, token.depth]] : [],
    );
    expect(depths).toEqual([
      ['Encourage', 1],
      [' pay ', 1],
      ['for all', 2],
      [';', 1],
    ]);
    const text = rollingOf(s, para(s))
      .map((token) => (token.kind === 'words' ? token.text : ''))
      .join('');
    expect(text).toBe(para(s).words.text);
  });

  /** As it reads: `[words]` held, `[BEL: words]` offered, nested ones within. */
  const read = (s: Sight, id = 'para-pay'): string => {
    const parts = (list: readonly Segment[]): string =>
      list
        .map((x) =>
          x.kind === 'text'
            ? x.text
            : x.alternatives.map((a) => `[${a.holders.join('+')}: ${parts(a.segments)}]`).join(' '),
        )
        .join(' ');
    return rollingOf(s, para(s, id))
      .map((x) => {
        if (x.kind === 'words') return x.text;
        if (x.kind === 'instead') return ` [${x.holders.join('+')}: ${parts(x.parts)}]`;
        return x.kind === 'open' ? '[' : ']';
      })
      .join('');
  };

  test('other words stand where they would go, with those who offer them; those offered to them are nested', () => {
    const t = corridor();
    t.act(seat('bel'), {
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { text: 'Encourage fair pay for all;' },
    });
    t.act(seat('cor'), {
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { text: 'Encourage pay for workers;' },
    });
    expect(read(sight(t, 'ada'))).toBe('Encourage [bel: fair] pay for all [cor: workers];');
    t.act(seat('ada'), {
      type: 'proposal.table',
      paragraph: 'para-pay',
      amends: 'p1',
      wording: { text: 'Encourage decent pay for all;' },
    });
    expect(read(sight(t, 'ada'))).toContain('[bel: [: fair] [ada: decent]]');
  });

  test('what is offered says which words it would replace, and they are marked in the text', () => {
    const t = corridor();
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { text: 'Encourage pay;' } });
    const tokens = rollingOf(sight(t, 'ada'), para(sight(t, 'ada')));
    expect(tokens.find((x) => x.kind === 'instead')).toMatchObject({ of: 'for all', text: '' });
    expect(tokens.flatMap((x) => (x.kind === 'words' && x.offered ? [x.text] : []))).toEqual(['for all']);
  });

  test('a compilation puts every place at which something is offered in brackets', () => {
    const t = corridor();
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { text: 'Invite pay for all;' } });
    const s = sight(t, 'ada');
    const opens = (compiled: boolean): number =>
      rollingOf(s, para(s), compiled).filter((x) => x.kind === 'open').length;
    expect([opens(false), opens(true)]).toEqual([0, 1]);
  });

  test('an objection keeps its brackets where other words are offered for the same ones', () => {
    const t = corridor();
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because, words: 'Encourage' }));
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { text: 'Invite pay for all;' } });
    expect(read(sight(t, 'cor'))).toBe('[Encourage] [bel: Invite] pay for all;');
  });

  test('another sentence stands beside the paragraph and not in it', () => {
    const t = corridor();
    t.act(seat('bel'), {
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { text: 'Decide that nobody ever leaves home in debt again;' },
    });
    const s = sight(t, 'ada');
    expect(read(s)).toBe('Encourage pay for all;');
    expect(laidOf(s, para(s)).beside).toMatchObject([{ proposal: 'p1', kind: 'replace', holders: ['bel'] }]);
    expect(numberOf(s, 'para-care')).toBe(2);
  });

  test('lead verbs stand in italics, later ones too', () => {
    const runs = emphasised('Recognize that workers pay, and call upon States to end fees;');
    expect(runs.filter((run) => run.em).map((run) => run.text)).toEqual(['Recognize', 'call upon']);
    expect(runs.map((run) => run.text).join('')).toBe('Recognize that workers pay, and call upon States to end fees;');
    expect(partsOf('One, two; three;').join('')).toBe('One, two; three;');
    expect(quoted('They said “never”.')).toBe('“They said ‘never’.”');
  });
});

describe('where everyone stands', () => {
  test('face down: who has chosen is known, what only to oneself', () => {
    const t = sitDown();
    t.until('round.reading');
    t.act(seat('ada'), stance('para-pay', 'support'));
    t.act(seat('bel'), stance('para-pay', 'object', { reason: because }));
    const mine = traysOf(sight(t, 'ada'), para(sight(t, 'ada')));
    expect(mine.faceDown).toEqual({ chosen: ['ada', 'bel'], of: 4 });
    expect(mine.own).toBe('support');
    expect(mine.trays.map((tray) => [...tray.seats])).toEqual([['ada'], [], [], []]);
    const others = traysOf(sight(t, 'cor'), para(sight(t, 'cor')));
    expect(others.trays.flatMap((tray) => tray.seats)).toEqual([]);
    expect(JSON.stringify(others)).not.toContain('object":');
  });

  test('members come before observers, and only members count', () => {
    const t = corridor();
    t.act(seat('obs'), stance('para-pay', 'support'));
    t.act(seat('cor'), stance('para-pay', 'support'));
    const [support] = traysOf(sight(t, null), para(sight(t, null))).trays;
    expect(support).toMatchObject({ seats: ['cor', 'obs'], count: 1 });
  });
});

describe('what blocks and what could unblock', () => {
  test('holders give their reason; a wording they accept is a way out, with who is still against it', () => {
    const t = corridor();
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because, wording: { ready: 'pay/3' } }));
    t.act(seat('bel'), stance('para-pay', 'object', { reason: because }));
    const s = sight(t, 'cor');
    expect(blockersOf(s, para(s)).map((b) => [b.seat, b.reason])).toEqual([
      ['ada', because.text],
      ['bel', because.text],
    ]);
    expect(waysOut(s, para(s))).toMatchObject([{ wonOver: ['ada'], against: ['bel'], accepting: ['ada'] }]);
    t.act(seat('bel'), stance('para-pay', 'live-with', { proposal: 'p1' }));
    const later = sight(t, 'cor');
    expect(waysOut(later, para(later))).toMatchObject([{ wonOver: ['ada', 'bel'], against: [] }]);
  });

  test('nothing of the reader’s own sheet is in it', () => {
    const t = corridor();
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because }));
    const own = sight(t, 'bel');
    const press = sight(t, null);
    expect(blockersOf(own, para(own))).toEqual(blockersOf(press, para(press)));
    expect(waysOut(own, para(own))).toEqual([]);
  });

  test('a wording put to my bracket waits for me, until I answer', () => {
    const t = corridor();
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because }));
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/1' } });
    expect(waitingFor(sight(t, 'ada')).map((w) => w.proposal)).toEqual(['p1']);
    expect(waitingFor(sight(t, 'cor'))).toEqual([]);
    t.act(seat('ada'), stance('para-pay', 'live-with', { proposal: 'p1' }));
    expect(waitingFor(sight(t, 'ada'))).toEqual([]);
  });
});

test('back in my seat I read what the stand-in did in my name', () => {
  const t = corridor();
  const host = { role: 'host', by: 'person', person: 'host' } as const;
  expect(standInOf(sight(t, 'ada'))).toBeNull();
  t.act(host, { type: 'seat.hand', seat: 'ada', to: 'stand-in' });
  t.now += 10;
  t.act({ role: 'seat', seat: 'ada', by: 'stand-in' }, stance('para-pay', 'live-with'));
  t.act(seat('bel'), stance('para-pay', 'support'));
  expect(standInOf(sight(t, 'ada'))).toBeNull();
  t.now += 10;
  t.act(host, { type: 'seat.hand', seat: 'ada', to: 'people' });
  expect(standInOf(sight(t, 'ada'))?.lines.map((line) => line.text)).toEqual(['can live with 1']);
  expect(standInOf(sight(t, 'bel'))).toBeNull();
});

test('a reason from the catalogue that does not fit it is no reason to fail', () => {
  const t = corridor();
  const odd = { phrase: 'reason.opening', params: {} };
  t.act(seat('ada'), stance('para-pay', 'object', { reason: odd }));
  t.act(seat('bel'), stance('para-pay', 'object', { reason: { phrase: 'no.such.phrase', params: {} } }));
  const s = sight(t, 'cor');
  expect(blockersOf(s, para(s)).map((b) => b.reason)).toEqual(['No reason given.', 'No reason given.']);
});

describe('the ladder', () => {
  test('aim, mandate and red line are drawn for the seat whose they are, and for nobody else', () => {
    const t = corridor();
    const own = scaleOf(sight(t, 'ada'), para(sight(t, 'ada')));
    expect(own).toMatchObject({ level: 2, top: 4, aim: 1, mandate: [{ at: 0.5, below: true }], redLine: [] });
    expect(scaleOf(sight(t, null), para(sight(t, null)))).toMatchObject({ aim: null, mandate: [], redLine: [] });
  });

  test('rungs run from strong to weak and name who spoke for them', () => {
    const t = corridor();
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    const rungs = rungsOf(sight(t, 'ada'), para(sight(t, 'ada')));
    expect(rungs.map((r) => r.level)).toEqual([4, 3, 2, 1, 0]);
    expect(rungs[1]?.wordings[0]).toMatchObject({ proposal: 'p1', voices: ['bel'] });
    expect(closestLevel(sight(t, 'ada'), para(sight(t, 'ada')), 'Decide on pay for all and every worker;')).toBe(4);
  });
});

describe('what changed since I looked', () => {
  test('counts what others did after my last look, never my own acts; the weightiest comes first', () => {
    const t = corridor();
    const seen = { since: t.now, at: {} };
    t.now += 10;
    t.act(seat('bel'), stance('para-care', 'object', { reason: because }));
    t.act(seat('bel'), stance('para-pay', 'object', { reason: because }));
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because }));
    const s = sight(t, 'ada');
    expect(changesSince(s, seen, para(s)).map((line) => line.seat)).toEqual(['bel']);
    expect(outlineOf(s, seen).map((line) => line.changed)).toEqual([1, 1]);
    expect(nextChange(s, seen, null)).toBe('para-pay');
    expect(nextChange(s, seen, 'para-pay')).toBe('para-care');
    expect(changesSince(s, { since: 0, at: { 'para-pay': t.now } }, para(s))).toEqual([]);
  });

  test('the words as they were then; versions to compare', () => {
    const t = corridor();
    const seen = { since: t.now, at: {} };
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    t.until('round.gavel');
    t.now += 10;
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
    t.act(chair, { type: 'gavel.fall' });
    const s = sight(t, 'bel');
    expect(textThen(para(s), seen)).toBe('Encourage pay for all;');
    expect(versionsOf(s, para(s)).map((v) => [v.id, v.level])).toEqual([
      ['v0', 2],
      ['v1', 3],
    ]);
    expect(stepFrom(s, 'para-pay', 5)).toBe('para-care');
  });

  test('a look is remembered by this browser', () => {
    const keep = memoryKeep();
    createView('ABCDEF', keep, () => 500).look('para-pay');
    const again = createView('ABCDEF', keep, () => 900);
    expect(again.seen.value).toEqual({ since: 500, at: { 'para-pay': 500 } });
    again.drafts.write('write/para-pay', { text: 'Half a sentence' });
    expect(createView('ABCDEF', keep, () => 950).drafts.at('write/para-pay').value.text).toBe('Half a sentence');
    expect(createView('GHJKLM', keep, () => 950).drafts.at('write/para-pay').value.text).toBe('');
  });
});

/** A game that visits every phase, through a broken silence, to adoption. */
function wholeGame(watch: (t: Hand) => void): Hand {
  const t = sitDown();
  const go = (phase: Parameters<Hand['until']>[0]) => {
    t.now += 5;
    t.until(phase);
    watch(t);
  };
  watch(t);
  go('opening');
  t.act(seat('ada'), { type: 'statement.make', priorities: ['pay'], reason: because });
  go('round.reading');
  t.act(seat('ada'), stance('para-pay', 'object', { reason: because, wording: { ready: 'pay/3' } }));
  go('round.corridor');
  t.act(seat('obs'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
  t.act(seat('bel'), { type: 'proposal.sponsor', proposal: 'p2' });
  t.act(seat('cor'), stance('para-care', 'reserve', { reason: because }));
  t.act(seat('bel'), { type: 'message.say', text: 'Let us move.' });
  t.act(seat('bel'), { type: 'note.send', to: ['ada'], text: 'What would you need?' });
  watch(t);
  go('round.gavel');
  go('round.text');
  t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
  watch(t);
  t.until('round.corridor');
  t.act(seat('bel'), stance('para-pay', 'object', { reason: because }));
  go('dropping');
  go('silence');
  t.act(seat('cor'), { type: 'silence.break', paragraph: 'para-care', reason: because });
  watch(t);
  t.act(chair, { type: 'beat.close' });
  watch(t);
  t.now += 20_000;
  t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
  watch(t);
  t.act(chair, { type: 'text.adopt' });
  t.act(seat('bel'), { type: 'position.give', reason: because });
  watch(t);
  go('closed');
  return t;
}

describe('a whole game in words', () => {
  const RAW = /\{|\}|undefined|\b(line|now|phase|say|clock)\.[a-z]/;

  test('every phase has its line for members, observers and the press, and none suggests a stance', () => {
    const phases = new Set<string>();
    wholeGame((t) => {
      phases.add(t.world.public.phase);
      for (const who of ['ada', 'obs', null]) {
        const line = nowOf(sight(t, who));
        expect(`${line.doing} ${line.could}`).not.toMatch(RAW);
        expect(line.doing.length * line.could.length).toBeGreaterThan(0);
        expect(line.could).not.toMatch(/should|must|you support|you object/i);
      }
      const status = statusOf(t.world.public);
      expect(status.steps.filter((step) => step.state === 'now')).toHaveLength(1);
      expect([status.short, status.clockOf, ...status.steps.map((step) => step.label)].join(' ')).not.toMatch(RAW);
    });
    // Votes are looked at in meeting.test.ts: this game's preset has none.
    expect([...phases].sort()).toEqual(PHASES.filter((phase) => phase !== 'vote').sort());
  });

  test('every event of the record and every announcement is a sentence', () => {
    const t = wholeGame(() => undefined);
    const s = sight(t, 'ada');
    const lines = recordOf(s);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(`${line.who} ${line.text} ${line.quote ?? ''}`).not.toMatch(RAW);
    const said = t.log.flatMap((event) => announcementOf(s, event) ?? []);
    expect(said.filter((one) => one.urgent).length).toBeGreaterThan(8);
    for (const one of said) expect(one.text).not.toMatch(RAW);
    expect(recordOf(s, 'para-pay').every((line) => line.paragraph === 'para-pay')).toBe(true);
  });

  test('who broke the silence is in no sentence but the breaker’s own', () => {
    const t = wholeGame(() => undefined);
    const broken = recordOf(sight(t, 'ada')).filter((line) => line.text.includes('broken'));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({ seat: null, from: 'table' });
    expect(sight(t, 'cor').mine?.brokeSilence).toEqual(['para-care']);
  });

  test('the round card counts what the round did', () => {
    const t = wholeGame(() => undefined);
    const s = sight(t, 'ada');
    expect(roundCardOf(s, 1)).toMatchObject({ opened: 1, lifted: 0, round: 1 });
    const early = sitDown();
    early.until('round.corridor');
    expect(lastRound(sight(early, 'ada'))).toBeNull();
    early.until('round.gavel');
    early.until('round.text');
    expect(lastRound(sight(early, 'ada'))).toBe(1);
  });

  test('the round card tells where people ended, not what they took back', () => {
    const t = corridor();
    t.act(seat('bel'), stance('para-pay', 'object', { reason: because }));
    t.act(seat('bel'), stance('para-pay', 'support'));
    t.until('round.gavel');
    t.until('round.text');
    const moves = roundCardOf(sight(t, 'ada'), 1).moves;
    expect(moves.filter((move) => move.seat === 'bel' && move.number === 1)).toEqual([]);
  });

  test('notes lie by who can read them', () => {
    const t = wholeGame(() => undefined);
    expect(threadsOf(sight(t, 'ada'), 0)).toMatchObject([{ key: 'bel', unread: 1 }]);
    expect(threadsOf(sight(t, 'cor'), 0)).toEqual([]);
  });

  test('as it stands is a band, and walking away a number for members only', () => {
    const t = corridor();
    expect(asItStands(sight(t, 'ada'))).toMatchObject({ walkAway: 40, crossed: [] });
    expect(asItStands(sight(t, 'obs'))).toMatchObject({ walkAway: null });
    expect(asItStands(sight(t, null))).toBeNull();
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, inField: false, on: true };
  test('single letters act, and are off in fields, with modifiers, and when switched off', () => {
    expect(keyAct({ ...plain, key: '4' })).toBe('object');
    expect(keyAct({ ...plain, key: '/' })).toBe('palette');
    expect(keyAct({ ...plain, key: '4', inField: true })).toBeNull();
    expect(keyAct({ ...plain, key: '4', ctrlKey: true })).toBeNull();
    expect(keyAct({ ...plain, key: '4', on: false })).toBeNull();
    expect(keyAct({ ...plain, key: 'constructor' })).toBeNull();
  });
  test('F6 goes round the regions both ways', () => {
    expect(nextRegion(null, false)).toBe('status');
    expect(nextRegion('floor', false)).toBe('status');
    expect(nextRegion('status', true)).toBe('floor');
  });
});

test('a redline gives back both texts, whatever they are', () => {
  const seed = 'redline-7';
  const random = createRandom(seed);
  const word = () =>
    ['call', 'upon', 'States', 'to', 'pay,', 'and', 'report', 'for', 'all;'][Math.floor(random.next() * 9)] ?? '';
  const text = () => Array.from({ length: 3 + Math.floor(random.next() * 20) }, word).join(' ');
  for (let i = 0; i < 200; i++) {
    const [from, to] = [text(), text()];
    const pieces = redline(from, to);
    const kept = (kinds: readonly string[]) =>
      pieces
        .filter((p) => kinds.includes(p.kind))
        .map((p) => p.text)
        .join('')
        .replace(/\s/gu, '');
    // Spaces belong to the line as it is shown, between what is struck and what is new.
    const bare = (words: string) => words.replace(/\s/gu, '');
    if (kept(['same', 'del']) !== bare(from) || kept(['same', 'ins']) !== bare(to))
      throw new Error(`seed ${seed}, case ${i}: ${from} / ${to}`);
  }
  expect(
    redline('Encourage States to pay;', 'Decide that no worker ever owes a fee again;').map((p) => p.kind),
  ).toEqual(['del', 'ins']);
});
