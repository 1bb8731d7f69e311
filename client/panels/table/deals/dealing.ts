/** What the parts of a deal have in common: the draft of this table, and the way to it. */
import { keep } from '../../../model/index.ts';
import {
  createDealDraft,
  type Dealing,
  type DraftPart,
  draftOf,
  type Offer,
  partsOf,
} from '../../../model/table/deals/index.ts';
import { openDeal } from '../doing.ts';
import { type Table, useTable } from '../table.ts';

const drafts = new WeakMap<object, Dealing>();

/** One draft a table, kept in this browser. */
export function dealingOf({ live, view }: Table): Dealing {
  const found = drafts.get(view) ?? createDealDraft(live.code, keep);
  drafts.set(view, found);
  return found;
}

export const useDealing = (): Dealing => dealingOf(useTable());

export function addToDeal(table: Table, part: DraftPart): void {
  dealingOf(table).add(part);
}

/** A counter begins as a copy of what it answers; who offered it must say yes in turn. */
export function counter(table: Table, offer: Offer): void {
  const s = table.sight.value;
  if (s === null) return;
  const { pack } = offer;
  const to = [pack.seat, ...pack.to].filter((seat) => seat !== s.seat);
  dealingOf(table).start({
    parts: pack.parts.map((part) => draftOf(s, part)),
    to: [...new Set(to)],
    reason: '',
    counters: pack.id,
  });
  openDeal(table, { kind: 'compose' });
}

/** The draft as far as it still fits the table. */
export function usePartsOfDraft() {
  const table = useTable();
  const s = table.sight.value;
  return s === null ? [] : partsOf(s, dealingOf(table).draft.value.parts);
}
