import { describe, expect, test } from '@jest/globals';
import { type Marks, merge3, rebase, redline, redlineText } from '../../shared/text/index.ts';
import { createRandom } from '../../shared/types/index.ts';

const marks: Marks = { added: (w) => `[added by Mexico: ${w}]`, deleted: (w) => `[deleted: ${w}]` };

describe('redline', () => {
  test('reads without colour', () => {
    const runs = redline('Call upon States to consider reporting, as appropriate;', 'Call upon all States to report;');
    expect(redlineText(runs, marks)).toBe(
      'Call upon [added by Mexico: all] States to [deleted: consider reporting, as appropriate] [added by Mexico: report];',
    );
  });

  test('marks and figures keep their places', () => {
    const text = 'Recall resolution 67/219 (2012), paragraph 1.5, of the Assembly.';
    expect(redline(text, text)).toEqual([{ kind: 'same', text }]);
    expect(redlineText(redline('Encourage it;', 'Encourage it.'), marks)).toBe(
      'Encourage it [deleted: ;] [added by Mexico: .]',
    );
  });

  test('either side can be read off again, whatever changed', () => {
    const random = createRandom('redline');
    const words = ['States', 'shall', 'report', 'fees', 'all', 'by', '2018', 'and', 'not'];
    const text = (): string => `${Array.from({ length: 1 + random.int(9) }, () => random.pick(words)).join(' ')};`;
    for (let i = 0; i < 300; i++) {
      const [a, b] = [text(), text()];
      const side = (drop: 'added' | 'deleted') =>
        redlineText(redline(a, b), { added: (w) => w, deleted: (w) => w, [drop]: () => '' })
          .replace(/ +/gu, ' ')
          .trim();
      expect(side('added').replace(/ ;/gu, ';')).toBe(a);
      expect(side('deleted').replace(/ ;/gu, ';')).toBe(b);
    }
  });
});

describe('[9.8] a wording follows the text', () => {
  const base = 'Call upon all States to report yearly on fees, within existing resources;';
  test('where the changes lie apart', () => {
    expect(merge3(base, base.replace('yearly ', ''), base.replace('fees', 'fees and debts'))).toBe(
      'Call upon all States to report on fees and debts, within existing resources;',
    );
    expect(rebase(base, base.replace(' all', ''), base.replace('fees', 'debts'))).toEqual({
      kind: 'merged',
      text: 'Call upon States to report yearly on debts, within existing resources;',
    });
  });

  test('where they touch it does not', () => {
    expect(rebase(base, base.replace('fees', 'debts'), base.replace('fees', 'costs')).kind).toBe('stale');
    expect(rebase(base, base.replace('all States', 'States'), base.replace('States', 'Parties')).kind).toBe('stale');
  });

  test('the same change twice is one, and what the text says already is done', () => {
    const now = base.replace('yearly ', '').replace('fees', 'debts');
    expect(rebase(base, now, base.replace('fees', 'debts')).kind).toBe('done');
    expect(rebase(base, now, now).kind).toBe('done');
    const more = base.replace('fees', 'debts').replace(' all', '');
    expect(rebase(base, now, more)).toEqual({
      kind: 'merged',
      text: 'Call upon States to report on debts, within existing resources;',
    });
  });

  test('another text altogether stays as it is', () => {
    const other = 'Decide that no worker shall pay for being hired;';
    expect(rebase(base, base.replace('fees', 'debts'), other).kind).toBe('as-is');
    expect(rebase('', 'Note it;', other).kind).toBe('as-is');
    expect(rebase(base, base, base.replace('fees', 'debts')).kind).toBe('as-is');
  });
});
