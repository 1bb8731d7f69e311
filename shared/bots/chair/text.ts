/** Rev.n: the chair takes in what seems to land, from the wordings tabled and, where the rules allow, its own. */
import type { Command } from '../../engine/index.ts';
import type { ChairInput } from '../input.ts';
import { ownWordings, standing, tabled } from '../plan/index.ts';
import { chosen, outlook } from './outlook.ts';

type Changes = Extract<Command, { type: 'text.revise' }>['changes'];

export function revision(c: ChairInput): Command | null {
  const { open, state } = c;
  if (state.revised || state.round < 2) return null;
  const o = outlook(c, (p) => {
    const known = [standing(p.words), ...tabled(state, p)];
    // Without confidence its own words come in only where members carry them, and there they lie on the table.
    return state.confidence > 0 ? [...known, ...ownWordings(open, state, p, known)] : known;
  });
  const changes: Changes = [];
  for (const [i, field] of o.fields.entries()) {
    const option = chosen(o, i);
    const paragraph = field.paragraph.id;
    if (option?.from.kind === 'proposal') changes.push({ paragraph, proposal: option.from.proposal });
    if (option?.from.kind === 'ready') changes.push({ paragraph, wording: { ready: option.from.ready } });
  }
  return changes.length === 0 ? null : { type: 'text.revise', changes };
}
