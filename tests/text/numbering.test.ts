import { describe, expect, test } from '@jest/globals';
import { compareLabels, type DocParagraph, labelsOf, latin, placed } from '../../shared/text/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { fresh, paragraph, proposal } from './doc.ts';

const texts = (paragraphs: readonly DocParagraph[], proposals = [] as ReturnType<typeof proposal>[]) =>
  Object.fromEntries([...labelsOf(paragraphs, proposals).paragraphs].map(([id, label]) => [id, label.text]));

describe('numbers of paragraphs', () => {
  test('preamble and operative part count for themselves, what was dropped has no number', () => {
    const paragraphs = [
      paragraph('why', { place: 'PP' }),
      paragraph('one'),
      paragraph('gone', { status: 'dropped' }),
      paragraph('two'),
    ];
    expect(texts(paragraphs)).toEqual({ why: 'PP1', one: '1', gone: '', two: '2' });
  });

  test('[9.3] what is proposed anew is bis and ter of what stands before it, and numbered once it has words', () => {
    const paragraphs = [fresh('first'), paragraph('one'), fresh('a'), fresh('b'), paragraph('two')];
    expect(texts(paragraphs)).toEqual({ first: '1 ante', one: '1', a: '1 bis', b: '1 ter', two: '2' });
    const agreed = paragraphs.map((p) => (p.id === 'a' ? { ...p, words: { text: 'Note a;', level: 1 } } : p));
    expect(texts(agreed)).toEqual({ first: '1 ante', one: '1', a: '2', b: '2 bis', two: '3' });
  });

  test('wordings that replace the whole paragraph compete for its number, changed words do not', () => {
    const paragraphs = [
      paragraph('one', { text: 'Encourage States to report on fees;' }),
      fresh('a'),
      paragraph('two'),
    ];
    const proposals = [
      proposal('p1', 'one', 'Encourage States to report regularly on fees;', ['ada']),
      proposal('p2', 'one', 'Decide that no worker shall ever pay for being hired;', ['bel']),
      proposal('p3', 'one', 'Welcome whatever recruiters may wish to offer instead;', ['cor']),
      proposal('p4', 'a', 'Note a;', ['ada'], { operation: { kind: 'insert' } }),
      proposal('p5', 'a', 'Deplore b;', ['bel']),
    ];
    const labels = labelsOf(paragraphs, proposals);
    expect([...labels.proposals].map(([id, l]) => [id, l.text])).toEqual([
      ['p2', '1 bis'],
      ['p3', '1 ter'],
      ['p5', '1 quinquies'],
    ]);
    expect(labels.paragraphs.get('a')?.text).toBe('1 quater');
  });

  test('labels sort as they are read', () => {
    const labels = labelsOf(
      [paragraph('w', { place: 'PP' }), fresh('f'), paragraph('a'), fresh('b'), paragraph('c')],
      [],
    );
    const sorted = [...labels.paragraphs].sort(([, a], [, b]) => compareLabels(a, b)).map(([id]) => id);
    expect(sorted).toEqual(['w', 'f', 'a', 'b', 'c']);
    expect([0, 1, 3, 9, 10].map(latin)).toEqual(['', 'bis', 'quater', 'decies', '(11)']);
  });
});

describe('[9.2] a paragraph is placed', () => {
  const four = [paragraph('w', { place: 'PP' }), paragraph('a'), paragraph('b'), paragraph('c')];
  const order = (after: string | null, place: 'PP' | 'OP', id = 'c') =>
    placed(four, four.find((p) => p.id === id) ?? fresh('x'), after, place)
      .map((p) => p.id)
      .join('');

  test('behind another, first of its part, or across', () => {
    expect(order('a', 'OP')).toBe('wacb');
    expect(order(null, 'OP')).toBe('wcab');
    expect(order('w', 'PP')).toBe('wcab');
    expect(order(null, 'PP')).toBe('cwab');
    expect(order('b', 'OP', 'w')).toBe('abwc');
    // The one it was to stand behind is in the other part now: as near as its own part allows.
    expect(order('b', 'PP')).toBe('wcab');
    expect(order('w', 'OP')).toBe('wcab');
    expect(order('gone', 'OP', 'a')).toBe('wbca');
  });

  test('whatever is moved wherever, every paragraph is still there once, preamble first', () => {
    const random = createRandom('placed');
    let paragraphs: readonly DocParagraph[] = four;
    for (let i = 0; i < 500; i++) {
      const p = random.next() < 0.05 ? fresh(`n${i}`) : random.pick(paragraphs);
      const after = random.next() < 0.2 ? null : random.pick(paragraphs).id;
      const before = paragraphs.map((x) => x.id);
      paragraphs = placed(paragraphs, p, after, random.next() < 0.5 ? 'PP' : 'OP');
      expect(paragraphs.map((x) => x.id).sort()).toEqual([...new Set([...before, p.id])].sort());
      const parts = paragraphs.map((x) => x.place).join('');
      expect(parts).toMatch(/^(PP)*(OP)*$/u);
    }
  });
});
