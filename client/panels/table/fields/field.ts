/** What every field of an act's form is handed. */
import type { CommandType } from '../../../../shared/engine/index.ts';
import type { WireRole } from '../../../../shared/protocol/index.ts';
import { refusalOf, say } from '../../../model/index.ts';
import {
  type FormField,
  numberOf,
  type Patch,
  paragraphAt,
  shortOf,
  THINGS,
  type ThingKind,
  type Values,
} from '../../../model/table/index.ts';
import { useSight, useTable } from '../table.ts';
import type { Choice } from './plain.tsx';

export type FieldProps = {
  readonly type: CommandType;
  readonly as: WireRole;
  readonly field: FormField;
  readonly values: Values;
  readonly onChange: (change: Patch) => void;
};

/** Those ids the act is open to; all of them where it is open to none, so that the form can say why. */
export function useOpenTo(type: CommandType, as: WireRole, name: string, ids: readonly string[]): readonly string[] {
  const { live } = useTable();
  const ask = live.ask(as);
  const open = ids.filter((id) => refusalOf(ask, { type, [name]: id }) === null);
  return open.length === 0 ? ids : open;
}

export function useThings(kind: ThingKind, type: CommandType, as: WireRole): readonly Choice[] {
  const s = useSight();
  const all = THINGS[kind](s);
  const open = useOpenTo(
    type,
    as,
    kind,
    all.map((one) => one.id),
  );
  return all.filter((one) => open.includes(one.id)).map((one) => ({ value: one.id, label: one.name }));
}

export function useParagraphs(): readonly Choice[] {
  const s = useSight();
  return s.pub.paragraphs.map((p) => ({ value: p.id, label: `${numberOf(s, p.id)} · ${p.title}` }));
}

/** Wordings that were put on the table, of the chosen paragraph or of all; those the act is open to. */
export function useProposals(type: CommandType, as: WireRole, paragraph: string | undefined): readonly Choice[] {
  const s = useSight();
  const here = s.pub.proposals.filter((x) => paragraph === undefined || x.paragraph === paragraph);
  const open = useOpenTo(
    type,
    as,
    'proposal',
    here.map((x) => x.id),
  );
  return here
    .filter((x) => open.includes(x.id))
    .map((x) => ({
      value: x.id,
      label: `${shortOf(s, x.seat)} · ${say('margin.reads', { level: x.words.level })} · ${x.words.text.slice(0, 60)} …`,
    }));
}

/** The paragraph a wording, its words or its level are about: chosen, or that of the chosen proposal or sounding. */
export function useAbout(values: Values) {
  const s = useSight();
  const proposal = s.pub.proposals.find((x) => x.id === values.proposal);
  const sounding = s.mine?.soundings.find((x) => x.id === values.sounding);
  return paragraphAt(s, values.paragraph ?? proposal?.paragraph ?? sounding?.paragraph ?? null);
}

/** With `?` a field may be left out, and this is what leaving it out means. */
export const noneOf = (field: FormField, none: string): { readonly none?: string } => (field.optional ? { none } : {});

/** In the list or out of it. */
export const toggled = <T>(list: readonly T[] | undefined, one: T): readonly T[] =>
  list?.includes(one) ? list.filter((x) => x !== one) : [...(list ?? []), one];
