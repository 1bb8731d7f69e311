/** @jest-environment jsdom */
/** What a table shows before its later parts are here, and after: never a message's key in place of its words. */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { setSetting, words } from '../../client/model/index.ts';
import { fetchLater } from '../../client/panels/shell/index.ts';
import { TableScreen } from '../../client/panels/table/index.ts';
import { en } from '../../shared/words/en/index.ts';
import { type Hand, sitDown } from '../support/table.ts';
import { tableLive } from '../support/tableLive.ts';

type Phase = Parameters<Hand['until']>[0];
const PHASES: readonly Phase[] = ['opening', 'round.reading', 'round.corridor', 'round.gavel', 'silence'];
const WIDTHS = [390, 900, 1440] as const;
const CASES = PHASES.flatMap((phase) =>
  WIDTHS.flatMap((width) => ['ada', null].map((own) => [phase, width, own] as const)),
);
const KEYS = new Set(Object.keys(en));

/** Everything read or spoken on the page that is a key of the catalogue. */
function keysShown(): readonly string[] {
  const said = [...document.querySelectorAll('*')].flatMap((el) => [
    ...[...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => el.getAttribute(name) ?? ''),
  ]);
  return said.flatMap((text) => text.match(/[a-z][\w-]*(?:[./][\w-]+)+/giu) ?? []).filter((word) => KEYS.has(word));
}

const tableAt = (phase: Phase, width: number, own: string | null) => {
  Object.assign(window, { innerWidth: width, innerHeight: 900 });
  dispatchEvent(new Event('resize'));
  const t = sitDown();
  t.until(phase);
  return tableLive(t, own);
};

beforeAll(() => setSetting('room', 'strip'));
afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
});

const show = async (phase: Phase, width: number, own: string | null): Promise<void> => {
  const { live } = tableAt(phase, width, own);
  await act(() => render(<TableScreen live={live} />, document.body));
};

describe('a table opened cold', () => {
  test.each(CASES)('%s at %i as %s says words before its later parts are here', (phase, width, own) => {
    const { live } = tableAt(phase, width, own);
    // Without `act` no effect runs, so what the first file brings is all there is.
    render(<TableScreen live={live} />, document.body);
    expect(words.value.knows('palette.title')).toBe(false);
    expect(document.querySelectorAll('button, a').length > 3).toBe(phase !== 'silence');
    expect(keysShown()).toEqual([]);
    render(null, document.body);
  });
});

describe('a table with all its parts', () => {
  beforeAll(fetchLater);

  test.each(CASES)('%s at %i as %s says words', async (phase, width, own) => {
    await show(phase, width, own);
    expect(document.querySelectorAll('button, a').length).toBeGreaterThan(0);
    expect(keysShown()).toEqual([]);
  });

  test.each(['?', '/', 'b', 'e', '4', 'l', 'c', 't', 'h'])('the key %s opens what came later', async (key) => {
    await show('round.corridor', 1440, 'ada');
    const before = document.body.innerHTML;
    await act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    expect(document.body.innerHTML === before).toBe(false);
    expect(keysShown()).toEqual([]);
  });
});
