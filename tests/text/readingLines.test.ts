/** `npm run read`: a wording a line in, a reading a line out. */
import { describe, expect, test } from '@jest/globals';
import { readerFor } from '../../server/cli/reading.ts';

const ROOT = process.cwd();
const asked = (args: string) => readerFor(args.split(' '), ROOT);

const lineReader = (args: string): ((line: string) => string) => {
  const reader = asked(args);
  if (!reader.ok) throw new Error(reader.error);
  return reader.value;
};

describe('readings by the line', () => {
  test('one JSON object a wording, with reasons in sentences', () => {
    const read = lineReader('--scenario hld-2013 --issue recruitment --length full');
    const line = read('Encourage States, as appropriate, to develop codes of conduct with recruiters;');
    expect(line).not.toContain('\n');
    const said = JSON.parse(line) as Record<string, unknown>;
    expect(Object.keys(said)).toEqual(['level', 'strength', 'confidence', 'because']);
    expect(said).toMatchObject({ level: 2 });
    expect(said['because']).toContain('“as appropriate”: −0.3.');
    expect((said['because'] as string[]).join(' ')).toContain(
      'level 2, codes, accreditation and regulation encouraged',
    );
  });

  test('an empty line is a text that stays silent, so that lines in and out keep step', () => {
    const read = lineReader('--scenario hld-2013 --issue recruitment');
    expect(JSON.parse(read(''))).toEqual({
      level: 0,
      strength: 0,
      confidence: 1,
      because: ['No words: the text stays silent.'],
    });
  });

  test('an issue of the long game is found without naming a length', () => {
    expect(asked('--scenario hld-2013 --issue portability').ok).toBe(true);
    expect(asked('--scenario hld-2013 --issue portability --length short').ok).toBe(false);
  });

  test.each([
    ['--scenario nowhere --issue recruitment', 'There is no scenario "nowhere". There are: first-steps, hld-2013'],
    ['--scenario hld-2013 --issue moon', 'There is no issue "moon". There are: remittances'],
    ['--scenario hld-2013 --issue crisis --length long', 'hld-2013 has no length "long". It has: short, full.'],
    ['--scenario hld-2013', 'Say which scenario and which issue.'],
    ['--scenario hld-2013 --issues crisis', 'npm run read -- --scenario SCENARIO --issue ISSUE'],
  ])('%s is answered with a sentence', (args, sentence) => {
    const reader = asked(args);
    expect(reader.ok ? '' : reader.error).toContain(sentence);
  });
});
