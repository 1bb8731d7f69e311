import { describe, expect, test } from '@jest/globals';
import { type DocProposal, layOut, segmentsText } from '../../shared/text/index.ts';
import { fresh, paragraph, proposal } from './doc.ts';

const named = (seat: string): string => seat.toUpperCase();
const base = 'Encourage States to report on fees by 2018;';
const one = paragraph('one', { text: base });

function laid(proposals: readonly DocProposal[], p = one, standing: readonly string[] = []): string {
  return segmentsText(layOut(p, [p], proposals, named, standing).segments, { leftOut: 'delete' });
}

describe('alternatives in place', () => {
  test('stand in attributed brackets where the texts differ', () => {
    const shall = proposal('p1', 'one', 'Encourage all States to report on fees by 2018;', ['mex', 'phl']);
    const debts = proposal('p2', 'one', 'Encourage States to report on debts by 2018;', ['usa']);
    expect(laid([shall, debts])).toBe('Encourage [MEX, PHL: all] States to report on [fees] [USA: debts] by 2018;');
    expect(laid([shall, debts], one, ['swe'])).toContain('[SWE: fees] [USA: debts]');
  });

  test('who asks for the same words stands in one bracket; leaving out is said in words', () => {
    const a = proposal('p1', 'one', 'Encourage States to report on fees;', ['usa']);
    const b = proposal('p2', 'one', 'Encourage States to report on fees;', ['are']);
    expect(laid([a, b])).toBe('Encourage States to report on fees [by 2018] [USA, ARE: delete];');
  });

  test('[9.4] wording proposed to wording stands inside it', () => {
    const outer = proposal('p1', 'one', 'Encourage States to report each year on fees by 2018;', ['mex']);
    const inner = proposal('p2', 'one', 'Encourage States to report each second year on fees by 2018;', ['usa'], {
      amends: 'p1',
    });
    expect(laid([outer, inner])).toBe('Encourage States to report [MEX: each [USA: second] year] on fees by 2018;');
    const apart = proposal('p3', 'one', 'Encourage States to report each year on fees by 2016;', ['swe'], {
      amends: 'p1',
    });
    expect(laid([outer, inner, apart])).toBe(
      'Encourage States to report [MEX: each [USA: second] year] on fees by [2018] [SWE: 2016];',
    );
  });

  test('wording whose ground was withdrawn stands by itself', () => {
    const gone = proposal('p1', 'one', 'Encourage States to tell of fees by 2018;', ['mex'], { status: 'withdrawn' });
    const left = proposal('p2', 'one', 'Encourage States to tell of fees by 2016;', ['usa'], { amends: 'p1' });
    expect(laid([gone, left])).toBe('Encourage States to [report on] [USA: tell of] fees by [2018] [USA: 2016];');
  });

  test('what concerns the whole paragraph stands beside it', () => {
    const proposals = [
      proposal('p1', 'one', 'Decide that workers shall never pay anything for being hired;', ['phl']),
      proposal('p2', 'one', '', ['are'], { operation: { kind: 'delete' } }),
      proposal('p3', 'one', 'Encourage States to report;', ['usa'], {
        operation: { kind: 'split', second: { text: 'Note the fees;', level: 1 } },
      }),
    ];
    const { segments, beside } = layOut(one, [one], proposals, named);
    expect(segmentsText(segments, { leftOut: 'delete' })).toBe(base);
    expect(beside.map((x) => [x.kind, x.label?.text ?? null, x.holders.join()])).toEqual([
      ['replace', '1 bis', 'PHL'],
      ['delete', null, 'ARE'],
      ['split', null, 'USA'],
    ]);
  });

  test('[9.3] a new paragraph is one bracket', () => {
    const p = fresh('new');
    const first = proposal('p1', 'new', 'Note a;', ['mex'], { operation: { kind: 'insert' } });
    const change = proposal('p2', 'new', 'Note a and b;', ['usa'], { amends: 'p1' });
    expect(laid([first, change], p)).toBe('[MEX: Note a [USA: and b];]');
  });
});
