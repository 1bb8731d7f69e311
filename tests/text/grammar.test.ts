import { describe, expect, test } from '@jest/globals';
import { findings, openingOf, tidy, voiceOf } from '../../shared/text/index.ts';
import { paragraph } from './doc.ts';

const text = (id: string, words: string, place: 'PP' | 'OP' = 'OP') => paragraph(id, { text: words, place });

describe('opening words', () => {
  test.each([
    ['Recognize that', 'recognize', 'plural', null],
    ['Reaffirms its', 'reaffirm', 'singular', null],
    ['Also recognizes that', 'recognize', 'singular', 'also'],
    ['Recalling further its', 'recall', 'participle', 'further'],
    ['Encourage further research', 'encourage', 'plural', null],
    ['Take note of', 'take note', 'plural', null],
    ['Strongly condemn all', 'condemn', 'plural', null],
    ['Deeply concerned at', 'concerned', 'adjective', null],
    ['Bearing in mind that', 'bear in', 'participle', null],
  ])('%s', (words, verb, form, again) => {
    expect(openingOf(words)).toMatchObject({ verb, form, again });
  });
  test('no verb of the trade', () => expect(openingOf('The States agree')).toBeNull());
});

describe('[9.14] mending', () => {
  test('a declaration: plural verbs, semicolons, also and further, a comma in the preamble, a full stop at the end', () => {
    const paragraphs = [
      text('a', 'recognize  the first;', 'PP'),
      text('b', 'Recognizing the second', 'PP'),
      text('c', 'Encourage States to pay.'),
      text('d', 'Encourage States to care;'),
      text('e', 'Encourage States to share,'),
      text('f', 'Call upon all to go home;'),
    ];
    expect(voiceOf(paragraphs)).toBe('declaration');
    expect(tidy(paragraphs)).toEqual({
      a: 'Recognizing the first,',
      b: 'Recognizing also the second,',
      c: 'Encourage States to pay;',
      d: 'Also encourage States to care;',
      e: 'Further encourage States to share;',
      f: 'Call upon all to go home.',
    });
    expect(
      findings(paragraphs)
        .filter((f) => f.paragraph === 'a')
        .map((f) => f.kind),
    ).toEqual(['spaces', 'opening', 'capital', 'ending']);
  });

  test('a resolution: singular verbs, one form for all', () => {
    const paragraphs = [text('a', 'Decides to act;'), text('b', 'Calls upon all;'), text('c', 'Commit to it;')];
    expect(voiceOf(paragraphs)).toBe('resolution');
    expect(tidy(paragraphs)).toEqual({ c: 'Commits to it.' });
  });

  test('also goes when the paragraph before it has gone, and counts again when one comes', () => {
    const run = [text('a', 'Stress care;'), text('b', 'Also stress pay;'), text('c', 'Further stress rest.')];
    expect(tidy(run)).toEqual({});
    expect(tidy(run.slice(1))).toEqual({ b: 'Stress pay;', c: 'Also stress rest.' });
    const gone = run.map((p) => (p.id === 'a' ? { ...p, status: 'dropped' } : p));
    expect(tidy(gone)).toEqual({ b: 'Stress pay;', c: 'Also stress rest.' });
  });

  test('what nobody can mend is found all the same', () => {
    expect(findings([text('a', 'The States agree.')])).toEqual([
      { paragraph: 'a', kind: 'unknown-opening', mended: 'The States agree.' },
    ]);
  });

  test('mended once, nothing is left to mend', () => {
    const paragraphs = [text('p', 'encourage x;', 'PP'), text('q', 'Encourages y'), text('r', 'Encourage z :')];
    const once = paragraphs.map((p) => ({ ...p, words: { text: tidy(paragraphs)[p.id] ?? p.words.text, level: 1 } }));
    expect(tidy(once)).toEqual({});
    expect(once.map((p) => p.words.text)).toEqual(['Encouraging x,', 'Encourage y;', 'Also encourage z.']);
  });
});
