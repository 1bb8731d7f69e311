/** One line for each thing that happened to a paragraph. */
import { expect, test } from '@jest/globals';
import { genealogy, type Happening, KINSHIPS } from '../../shared/text/index.ts';
import { en } from '../../shared/words/en/index.ts';
import { chair, type Hand, seat, sitDown } from '../support/table.ts';

const told = (t: Hand, id: string): readonly string[] =>
  genealogy(t.world.public, id).map((x: Happening) =>
    [x.kind, x.seat, x.what, x.other].filter((part) => part !== undefined).join(' '),
  );
function gavel(t: Hand, on: string, id?: string): void {
  if (t.world.public.phase !== 'round.gavel') t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: on, ...(id && { proposal: id }) });
  t.act(chair, { type: 'gavel.fall' });
}

test('where it came from, who proposed what, what became of it', () => {
  const t = sitDown();
  t.until('round.corridor');
  t.now = 2000;
  t.act(seat('ada'), {
    type: 'paragraph.propose',
    after: 'para-pay',
    place: 'OP',
    issue: 'pay',
    title: 'More',
    wording: { text: 'Welcome more of it;' },
  });
  t.now = 3000;
  t.act(seat('bel'), { type: 'proposal.move', paragraph: 'para-care', after: null, place: 'PP' });
  t.act(seat('bel'), {
    type: 'proposal.split',
    paragraph: 'para-pay',
    first: { ready: 'pay/1' },
    second: { ready: 'pay/3' },
  });
  t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
  t.now = 4000;
  gavel(t, 'para-care', 'p2');
  t.now = 5000;
  gavel(t, 'para-pay', 'p3');
  expect(told(t, 'para-care')).toEqual([
    'draft',
    'tabled bel move',
    'tabled cor replace',
    'taken bel move',
    'lapsed cor replace',
    'moved bel',
  ]);
  expect(told(t, 'para-pay')).toEqual([
    'draft',
    'tabled bel split',
    'version bel gavel',
    'taken bel split',
    'split-off new-2',
  ]);
  expect(told(t, 'new-2')).toEqual(['split-from bel para-pay']);
  expect(told(t, 'new-1')).toEqual(['inserted ada', 'tabled ada insert']);
  gavel(t, 'new-1');
  expect(told(t, 'new-1')).toEqual(['inserted ada', 'tabled ada insert', 'lapsed ada insert', 'dropped']);
  expect(genealogy(t.world.public, 'moon')).toEqual([]);
});

test('a merger is told on both sides', () => {
  const t = sitDown();
  t.until('round.corridor');
  const wording = { text: 'Encourage pay, and care beside it;' };
  t.act(seat('ada'), { type: 'proposal.merge', paragraph: 'para-pay', with: 'para-care', wording });
  gavel(t, 'para-pay', 'p1');
  expect(told(t, 'para-pay')).toContain('absorbed para-care');
  expect(told(t, 'para-care')).toEqual(['draft', 'merged-into para-pay']);
});

test('every kind has its sentence', () => {
  for (const kind of KINSHIPS) expect(en).toHaveProperty([`genealogy.${kind}`]);
});
