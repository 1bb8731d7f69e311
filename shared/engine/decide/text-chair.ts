/** What the chair does to the text beside its revised texts: compilation, streamlining, mending, correcting, ruling. */
import { tidy } from '../../text/index.ts';
import type { CommandOf } from '../commands.ts';
import { changesIn } from '../queries.ts';
import { uncontested } from '../rules/index.ts';
import { type Batch, emit } from './batch.ts';
import { type Handlers, record } from './handler.ts';
import { enter } from './phases.ts';
import { takeIn } from './text-take.ts';
import { replaceText, wordsOf } from './words.ts';

const compile = (b: Batch): void =>
  emit(b, {
    type: 'text.compiled',
    proposals: b.state.proposals.filter((x) => x.status === 'tabled').map((x) => x.id),
  });

/** R9.13: what nobody contests is merged, the rest is kept; a merger may have taken a paragraph away meanwhile. */
function streamline(b: Batch): void {
  const touched: string[] = [];
  for (;;) {
    const next = uncontested(b.state).find((x) => !touched.includes(x.paragraph));
    if (next === undefined) break;
    takeIn(b, next.id, 'chair');
    touched.push(next.paragraph);
  }
  emit(b, { type: 'text.issued', rev: b.state.rev + 1, paragraphs: touched, streamlined: true });
}

/** R9.15: read out by the chair; what was about to be adopted is so again, with its moment in which to object. */
function correct(b: Batch, c: CommandOf<'text.correct'>): void {
  for (const { paragraph, proposal, wording } of changesIn(b.state, c.changes)) {
    if (proposal !== undefined) takeIn(b, proposal, 'oral');
    else if (wording !== undefined) replaceText(b, paragraph, wordsOf(b, paragraph, wording), 'oral');
  }
  if (b.state.phase === 'adoption') enter(b, 'adoption');
}

type Mine =
  | 'text.compile'
  | 'text.streamline'
  | 'text.tidy'
  | 'text.correct'
  | 'proposals.freeze'
  | 'reading.contest'
  | 'reading.rule';

export const chairTextHandlers: Pick<Handlers, Mine> = {
  'text.compile': compile,
  'text.streamline': streamline,
  'text.tidy': (b) => emit(b, { type: 'text.tidied', texts: tidy(b.state.paragraphs) }),
  'text.correct': correct,
  'proposals.freeze': record((c) => ({ type: 'proposals.frozen', frozen: c.frozen })),
  'reading.contest': record(({ type: _type, ...c }, seat) => ({ type: 'reading.contested', seat, ...c }) as never),
  'reading.rule': record(({ type: _type, ...c }) => ({ type: 'reading.ruled', ...c }) as never),
};
