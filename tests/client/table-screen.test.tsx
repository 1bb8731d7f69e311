/** @jest-environment jsdom */
/** The table screen by role and label, over the real engine. */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { setSetting } from '../../client/model/index.ts';
import { fetchLater } from '../../client/panels/shell/index.ts';
import { TableScreen } from '../../client/panels/table/index.ts';
import { chair, type Hand, host, seat, sitDown } from '../support/table.ts';
import { type Bench, tableLive } from '../support/tableLive.ts';

const because = { text: 'Fees are for employers to carry.' };

const resize = (width: number, height = 900) => {
  Object.assign(window, { innerWidth: width, innerHeight: height });
  dispatchEvent(new Event('resize'));
};
beforeAll(async () => {
  await fetchLater();
  resize(1440);
  // The room is a picture with a file of its own; everything it shows is in the page.
  setSetting('room', 'strip');
});
afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

async function show(bench: Bench): Promise<void> {
  await act(() => render(<TableScreen live={bench.live} />, document.body));
}
/** Sits as one delegation at a table in the given phase. */
async function at(phase: Parameters<Hand['until']>[0], own: string | null = 'ada', more = {}) {
  const t = sitDown();
  const bench = tableLive(t, own, more);
  t.until(phase);
  bench.other(host, { type: 'message.say', text: 'Here we are.' });
  await show(bench);
  return { t, bench };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (el: HTMLElement): string =>
  el.getAttribute('aria-label') ?? el.closest('label')?.textContent ?? el.textContent ?? '';
const by = (selector: string, name: RegExp): HTMLElement => {
  const found = all(selector).find((el) => name.test(nameOf(el)));
  if (!found) throw new Error(`no ${selector} named ${name}: ${all(selector).map(nameOf).join(' | ')}`);
  return found;
};
const button = (name: RegExp) => by('button', name);
const radio = (name: RegExp) => by('input[type="radio"]', name) as HTMLInputElement;
const click = (el: HTMLElement) => act(() => el.click());
const key = (name: string, on: EventTarget = document.body, more = {}) =>
  act(
    () => void on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })),
  );
const type = async (el: HTMLElement, text: string) => {
  (el as HTMLTextAreaElement).value = text;
  await act(() => void el.dispatchEvent(new Event('input', { bubbles: true })));
};
const submit = (form: HTMLElement | null) =>
  act(() => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
const text = () => document.body.textContent ?? '';

describe('reading the table', () => {
  test('regions stand in order: status, outline, page, acts, folder, floor; the room last', async () => {
    await at('round.corridor');
    expect(all('[data-region]').map((el) => el.dataset['region'])).toEqual([
      'status',
      'outline',
      'page',
      'acts',
      'folder',
      'floor',
      'room',
    ]);
  });

  test('the paragraph in focus names its brackets, holders and reasons', async () => {
    const { bench } = await at('round.corridor');
    await act(() =>
      bench.other(seat('bel'), {
        type: 'stance.take',
        paragraph: 'para-pay',
        stance: 'object',
        reason: because,
        words: 'Encourage',
      }),
    );
    const page = by('article', /pay/);
    expect(page.textContent).toContain('1 bracket open');
    expect(page.textContent).toContain(because.text);
    expect(button(/held by bel, close bracket/)).toBeTruthy();
    await click(button(/held by bel, close bracket/));
    expect(text()).toContain('on “Encourage”');
    expect(text()).toContain('They have not said. Ask them.');
  });

  test('one line says what the table is doing and what I could do', async () => {
    await at('round.corridor');
    expect(text()).toContain('The corridor is open. Talk, answer, propose words: 2 proposals left.');
  });

  test('the outline leads to a paragraph, j and k step through it', async () => {
    const { bench } = await at('round.corridor');
    await click(button(/^2\. care/));
    expect(bench.live.focus.value).toBe('para-care');
    await key('k');
    expect(bench.live.focus.value).toBe('para-pay');
    await key('j');
    expect(bench.live.focus.value).toBe('para-care');
  });
});

describe('taking a stance', () => {
  test('the trays are one radio group, and support needs no more than a press', async () => {
    const { bench } = await at('round.corridor');
    expect(all('.trays input[type="radio"]')).toHaveLength(4);
    expect(all('.trays input:checked')).toHaveLength(0);
    await click(radio(/^Support/));
    expect(bench.sent.at(-1)).toEqual({ type: 'stance.take', paragraph: 'para-pay', stance: 'support', version: 0 });
    expect(radio(/^Support/).checked).toBe(true);
    expect(nameOf(radio(/^Support/))).toBe('Support: 1 member, you');
  });

  test('to object one gives a reason; the words are optional; both go on record', async () => {
    const { t, bench } = await at('round.corridor');
    const before = bench.sent.length;
    await click(radio(/^Object/));
    const form = by('form', /Object to 1/);
    await submit(form);
    expect(bench.sent).toHaveLength(before);
    expect(form.textContent).toContain('Still needed: Reason');
    await click(button(/too strong/));
    await click(by('.markable input', /Encourage pay/));
    await submit(form);
    expect(bench.sent.at(-1)).toMatchObject({
      stance: 'object',
      words: 'Encourage pay for all',
      reason: { text: 'It asks for more than we can accept.' },
    });
    expect(t.world.public.paragraphs[0]?.brackets.map((b) => b.seat)).toEqual(['ada']);
    expect(all('form.stance-form')).toHaveLength(0);
  });

  test('a refused act leaves the form with its text, the reason and the rule', async () => {
    const { t, bench } = await at('round.corridor', 'ada', { held: true });
    await key('3');
    const form = by('form', /Reserve on 1/);
    await type(form.querySelector('textarea') as HTMLElement, 'We wait for word from capital.');
    await submit(form);
    expect(form.textContent).toContain('sending');
    await act(() => {
      bench.other(host, { type: 'table.pause' });
      bench.settle();
    });
    const kept = by('form', /Reserve on 1/);
    expect((kept.querySelector('textarea') as HTMLTextAreaElement).value).toBe('We wait for word from capital.');
    expect(kept.textContent).toContain('Not possible: The host has paused the table.');
    expect(kept.textContent).toContain('rule 2.2');
    expect(t.world.public.paragraphs[0]?.stances['ada']).toBeUndefined();
  });

  test('face down: cards for those who have chosen, mine face up for me alone', async () => {
    const { bench } = await at('round.reading');
    await act(() => bench.other(seat('bel'), { type: 'stance.take', paragraph: 'para-pay', stance: 'support' }));
    expect(text()).toContain('1 of 4 have chosen');
    expect(nameOf(radio(/^Support/))).toBe('Support: no member');
    await key('2');
    expect(radio(/^Can live with/).checked).toBe(true);
    expect(text()).toContain('2 of 4 have chosen');
  });

  test('letters do nothing in a field, and nothing at all when switched off', async () => {
    const { bench } = await at('round.corridor');
    const before = bench.sent.length;
    await key('1', by('textarea', /Say to the room/));
    setSetting('keys', 'off');
    await key('1');
    setSetting('keys', 'on');
    expect(bench.sent).toHaveLength(before);
  });
});

describe('words', () => {
  const area = () => document.querySelector('form.writer textarea.serif') as HTMLTextAreaElement;
  /** The reader comes with a file of its own, and reads when the keys rest. */
  const read = () =>
    act(async () => {
      await import('../../client/model/table/writing/reader.ts');
      await new Promise((done) => setTimeout(done, 160));
    });

  test('the writer keeps a draft, says what it commits to, and puts it on record', async () => {
    const { bench } = await at('round.corridor');
    await key('e');
    await type(area(), 'Call upon pay for everybody;');
    await key('Escape');
    expect(all('form.writer')).toHaveLength(0);
    await key('e');
    expect(area().value).toContain('everybody');
    await read();
    const status = document.querySelector('.wording-meter [role=status]')?.textContent;
    expect(status).toMatch(/Reads .*was 2/);
    await submit(document.querySelector('form.writer'));
    expect(bench.sent.at(-1)).toEqual({
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { text: 'Call upon pay for everybody;' },
      version: 0,
    });
    expect(text()).toContain('1 left this round');
  });

  test('an author may claim one more or less than is read, and no further', async () => {
    const { bench } = await at('round.corridor');
    await key('e');
    await type(area(), 'Call upon pay for all;');
    await read();
    const claims = all('.claim input') as HTMLInputElement[];
    expect(claims.map(nameOf).map((name) => name.trim().slice(0, 1))).toEqual(['2', '3', '4']);
    await click(claims[2] as HTMLElement);
    await submit(document.querySelector('form.writer'));
    expect(bench.sent.at(-1)).toMatchObject({ wording: { text: 'Call upon pay for all;', level: 4 } });
  });

  test('a chip changes the verb, another puts a qualifier in and takes it out again', async () => {
    await at('round.corridor');
    await key('e');
    await read();
    await click(by('.chips-row button', /^Urge/));
    expect(area().value).toBe('Urge pay for all;');
    await click(by('.chips-row button', /^as appropriate/));
    expect(area().value).toBe('Urge pay for all, as appropriate;');
    await click(by('.chips-row button', /^as appropriate/));
    expect(area().value).toBe('Urge pay for all;');
  });

  test('the other ways lie behind one press, each with what it needs', async () => {
    const { bench } = await at('round.corridor');
    await key('e');
    expect(all('.write-kinds')).toHaveLength(0);
    await click(button(/^More ways/));
    await click(by('.write-kinds input', /Leave it out/));
    await submit(document.querySelector('form.writer'));
    expect(bench.sent.at(-1)).toMatchObject({ type: 'proposal.delete', paragraph: 'para-pay' });
  });

  test('whom one asks to co-sponsor gets a note when the wording is on record', async () => {
    const { bench } = await at('round.corridor');
    await key('e');
    await type(area(), 'Urge pay for all;');
    await click(by('.asked input', /bel/));
    await submit(document.querySelector('form.writer'));
    expect(bench.sent.at(-2)).toMatchObject({ type: 'proposal.table' });
    expect(bench.sent.at(-1)).toMatchObject({ type: 'note.send', to: ['bel'], about: 'para-pay' });
  });

  test('a wording on the table opens to where everyone stands on it, and takes a stance', async () => {
    const { bench } = await at('round.corridor');
    await act(() =>
      bench.other(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } }),
    );
    await click(by('.wording-line', /wording of bel/));
    await click(by('.mini-trays input', /Can live with/));
    expect(bench.sent.at(-1)).toEqual({
      type: 'stance.take',
      paragraph: 'para-pay',
      stance: 'live-with',
      proposal: 'p1',
    });
  });

  test('a new paragraph has only the words offered for it: they lie open, and a stance is on them', async () => {
    const { bench } = await at('round.corridor');
    await act(() =>
      bench.other(seat('bel'), {
        type: 'paragraph.propose',
        after: 'para-pay',
        place: 'OP',
        issue: 'pay',
        title: 'A fund',
        wording: { text: 'Decide on a fund for all;' },
      }),
    );
    await key('j');
    expect(text()).toContain('1 bis');
    expect(document.querySelector('.wording.open')).not.toBeNull();
    expect(text()).toContain('no words yet but those offered');
    await key('1');
    expect(bench.sent.at(-1)).toMatchObject({ type: 'stance.take', stance: 'support', proposal: 'p1' });
  });

  test('a rung of the ladder becomes a proposal', async () => {
    const { bench } = await at('round.corridor');
    await key('l');
    await click(button(/Call upon pay for all;.*Propose/));
    const dialog = by('dialog', /./);
    expect(dialog.textContent).toContain('“ada proposes for paragraph 1: Call upon pay for all;”');
    await submit(dialog.querySelector('form'));
    expect(bench.sent.at(-1)).toMatchObject({ type: 'proposal.table', wording: { ready: 'pay/3' } });
  });
});

describe('the palette', () => {
  test('opens with /, finds by a plain word, opens a form, puts on record', async () => {
    const { bench } = await at('round.corridor');
    await key('/');
    const field = by('input[role="combobox"]', /Type to find/);
    await type(field, 'private');
    expect(all('[role="option"]')).toHaveLength(1);
    await key('Enter', field);
    const form = all('dialog form').at(-1) ?? null;
    await click(by('dialog input[type="checkbox"]', /bel/));
    await type(form?.querySelector('textarea') as HTMLElement, 'Could we talk?');
    await submit(form);
    expect(bench.sent.at(-1)).toEqual({ type: 'note.send', to: ['bel'], text: 'Could we talk?' });
  });

  test('closed acts can be read with their reason and are not sent', async () => {
    const { bench } = await at('round.corridor');
    const before = bench.sent.length;
    await key('/');
    const closed = by('[role="option"][aria-disabled]', /Break the silence/);
    expect(closed.textContent).toContain('Not in this part of the meeting.');
    await click(closed);
    await submit(all('dialog form').at(-1) ?? null);
    expect(bench.sent).toHaveLength(before);
  });
});

describe('parts of the meeting', () => {
  test('opening: a statement with priorities, three at most', async () => {
    const { bench } = await at('opening');
    await click(by('input[type="checkbox"]', /^pay/));
    await submit(by('section', /Your opening statement/).querySelector('form'));
    expect(bench.sent.at(-1)).toEqual({ type: 'statement.make', priorities: ['pay'] });
    expect(text()).toContain('Your statement is on record.');
  });

  test('at the gavel I may object to what is put', async () => {
    const { bench } = await at('round.gavel');
    await act(() => bench.other(chair, { type: 'gavel.put', paragraph: 'para-care' }));
    expect(bench.live.focus.value).toBe('para-care');
    expect(text()).toContain('Paragraph 2 is put as it stands: any objection?');
    await key('o');
    expect(by('form', /Object to 2/)).toBeTruthy();
  });

  test('silence: doing nothing is agreeing; by keyboard one presses, confirms, and gives a reason', async () => {
    const { t, bench } = await at('silence');
    expect(text()).toContain('To agree, do nothing.');
    const before = bench.sent.length;
    await key('Enter', button(/Hold to break/));
    expect(bench.sent).toHaveLength(before);
    await click(button(/Yes, give a reason/));
    const form = all('dialog form').at(-1) ?? null;
    await type(form?.querySelector('textarea') as HTMLElement, 'We cannot sign this.');
    await submit(form);
    expect(bench.sent.at(-1)).toMatchObject({ type: 'silence.break', paragraph: 'para-pay' });
    expect(t.world.public.phase).toBe('consultation');
    expect(text()).toContain('Silence was broken on 1.');
    expect(text()).toContain('You broke the silence on 1. Nobody knows it was you.');
  });

  test('others are not told who broke it', async () => {
    const { bench } = await at('silence');
    await act(() => bench.other(seat('cor'), { type: 'silence.break', paragraph: 'para-care', reason: because }));
    expect(text()).toContain('The table does not know by whom.');
    expect(by('section', /Silence was broken/).textContent).not.toContain('cor');
  });

  test('adopted: said once, and positions are open', async () => {
    const { t, bench } = await at('silence');
    await act(() => {
      t.now += 30_000;
      bench.other({ role: 'clock', by: 'server' }, { type: 'clock.due', generation: t.world.public.generation });
      bench.other(chair, { type: 'text.adopt' });
    });
    expect(text()).toContain('Adopted without a vote!');
    expect(by('section', /On record after/)).toBeTruthy();
  });

  test('ready takes itself back when pressed again', async () => {
    const { t } = await at('round.corridor');
    await key('.');
    expect(t.world.public.seats['ada']?.ready).toBe(true);
    expect(button(/^Ready/).getAttribute('aria-pressed')).toBe('true');
    await click(button(/^Ready/));
    expect(t.world.public.seats['ada']?.ready).toBe(false);
  });
});

describe('who does not decide', () => {
  test('the press reads everything public and can do nothing', async () => {
    const { bench } = await at('round.corridor', null);
    for (const name of ['1', '4', '.', 'e', '[', 'm']) await key(name);
    expect(bench.sent).toEqual([]);
    expect(all('.trays input:not([disabled])')).toHaveLength(0);
    expect(text()).not.toContain('Your instructions');
    expect(all('[data-tab="notes"]')).toHaveLength(0);
  });

  test('an observer has a voice and no bracket of its own in the bar', async () => {
    await at('round.corridor', 'obs');
    expect(text()).toContain('You can speak, offer words and advise. Members decide.');
    expect(all('.act-bar button').map(nameOf).join(' ')).not.toContain('Bracket');
  });
});

describe('on a phone', () => {
  afterEach(() => resize(1440));

  test('one tab at a time; what one does comes as a sheet', async () => {
    resize(390);
    const { bench } = await at('round.corridor');
    expect(all('.tab-bar button').map((el) => el.textContent)).toEqual(['Text', 'Brief', 'Floor', 'Deals', 'More']);
    await click(button(/^Act on 1/));
    await click(by('.big-stances button', /Object/));
    const form = by('dialog form', /Object to 1/);
    await type(form.querySelector('textarea') as HTMLElement, 'We cannot pay for it.');
    await submit(form);
    expect(bench.sent.at(-1)).toMatchObject({ stance: 'object', reason: { text: 'We cannot pay for it.' } });
    expect(text()).toContain('blocked by you');
    await click(button(/^Floor/));
    expect(by('textarea', /Say to the room/)).toBeTruthy();
  });

  test('silence puts the stances away, so that the one button left lies free', async () => {
    resize(390);
    const { t, bench } = await at('round.corridor');
    await click(button(/^Act on 1/));
    expect(all('.big-stances')).toHaveLength(1);
    await act(() => {
      while (t.world.public.phase !== 'silence') bench.other(chair, { type: 'beat.close' });
    });
    expect(all('.big-stances')).toHaveLength(0);
    expect(button(/Hold to break/)).toBeTruthy();
  });

  test('larger text has the narrower arrangement', async () => {
    setSetting('text', 'largest');
    await at('round.corridor');
    setSetting('text', 'usual');
    expect(all('nav.outline')).toHaveLength(0);
    expect(all('nav.number-strip')).toHaveLength(1);
  });
});

test('what happens is read out together, a new part of the meeting at once', async () => {
  const { bench } = await at('round.corridor');
  await act(() => {
    bench.other(seat('bel'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
    bench.other(chair, { type: 'beat.close' });
  });
  expect(document.querySelector('[aria-live="assertive"]')?.textContent).toContain('Gavel.');
  expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('');
  await act(() => new Promise((done) => setTimeout(done, 1600)));
  expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe(`bel objects to 1. Reason: ${because.text}`);
});
