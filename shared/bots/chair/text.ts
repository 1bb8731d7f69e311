/** Rev.n: the chair takes in what seems to land, from the wordings tabled and, where the rules allow, its own. */
import { type CommandOf, type Paragraph, uncontested } from '../../engine/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import type { ChairInput } from '../input.ts';
import { type Option, ownWordings, standing, tabled } from '../plan/index.ts';
import { TIERS, unitOf } from '../signals.ts';
import { chosen, outlook } from './outlook.ts';

type Changes = CommandOf<'text.revise'>['changes'];

/** What is dearer than this is bracketed; in units. */
const DEAR = TIERS.find((tier) => tier.name === 'costly')?.below ?? 0;
/** A third of the members against a wording of the chair's own costs it their confidence (R11.13). */
const THIRD = 1 / 3;

/** The chair's own words are ventured only where fewer than a third are thought to stand against them. */
function isVentured(c: ChairInput, p: Paragraph, { level }: Option): boolean {
  const { members } = c.state;
  const beliefs = beliefsOf(c.open, c.state);
  const most = DEAR * unitOf(c.open);
  const against = members.filter((seat) => (beliefs.get(seat)?.costs.get(p.issue)?.[level] ?? 0) > most);
  return against.length < THIRD * members.length;
}

/** Without confidence its own words come in only where members carry them, and there they lie on the table. */
function optionsOn(c: ChairInput, p: Paragraph): readonly Option[] {
  const known = [standing(p.words), ...tabled(c.state, p)];
  if (c.state.confidence === 0) return known;
  return [...known, ...ownWordings(c.open, c.state, p, known).filter((option) => isVentured(c, p, option))];
}

/** Before this round the chair writes one paragraph itself; from it on, a whole text. */
const WHOLE_FROM = 3;

function withinPowers({ state }: ChairInput, changes: Changes): Changes {
  const own = changes.filter((x) => 'wording' in x);
  if (state.round >= WHOLE_FROM || own.length <= 1) return changes;
  const held = (id: string): number => state.paragraphs.find((p) => p.id === id)?.brackets.length ?? 0;
  const [dearest] = [...own].sort((a, b) => held(b.paragraph) - held(a.paragraph));
  return changes.filter((x) => !('wording' in x) || x === dearest);
}

/** Is it all that nobody stands against, and no more? */
function isStreamlined({ state }: ChairInput, changes: Changes): boolean {
  const free = uncontested(state).map((x) => x.id);
  const taken = changes.flatMap((x) => ('proposal' in x ? [x.proposal] : []));
  return taken.length === changes.length && taken.length === free.length && taken.every((id) => free.includes(id));
}

export function revision(c: ChairInput): CommandOf<'text.revise'> | CommandOf<'text.streamline'> | null {
  if (c.state.revised || c.state.round < 2) return null;
  const o = outlook(c, (p) => optionsOn(c, p));
  const planned: Changes = [];
  for (const [i, field] of o.fields.entries()) {
    const option = chosen(o, i);
    const paragraph = field.paragraph.id;
    if (option?.from.kind === 'proposal') planned.push({ paragraph, proposal: option.from.proposal });
    if (option?.from.kind === 'ready') planned.push({ paragraph, wording: { ready: option.from.ready } });
  }
  const changes = withinPowers(c, planned);
  if (changes.length === 0) return null;
  return isStreamlined(c, changes) ? { type: 'text.streamline' } : { type: 'text.revise', changes };
}
