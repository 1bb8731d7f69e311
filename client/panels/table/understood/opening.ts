/** From a reading to the form of its act, filled in as far as the line said. */
import type { Phrased } from '../../../../shared/engine/index.ts';
import { paragraphAt } from '../../../model/table/index.ts';
import type { Act } from '../../../model/table/understood/index.ts';
import { dealingOf } from '../deals/dealing.ts';
import { focusOn, openDeal } from '../doing.ts';
import type { Table } from '../table.ts';

type Parts = NonNullable<Act['given']['parts']>;

/** The package's own sheet, begun anew with these parts. */
export function composeDeal(table: Table, parts: Parts, to: readonly string[], paragraph?: string): void {
  const begun = parts.map((part) => ({ paragraph: part.paragraph, wording: part.wording }));
  dealingOf(table).start({ parts: begun, to: to.length === 0 ? null : to, reason: '', counters: null });
  openDeal(table, { kind: 'compose', ...(paragraph !== undefined && { paragraph }) });
}

export function openAct(table: Table, { act, given }: Act): void {
  const { view, sight } = table;
  view.palette.value = false;
  if (act === 'package.offer') {
    composeDeal(table, given.parts ?? [], given.seats ?? [], given.paragraph);
    return;
  }
  const p = sight.value && given.paragraph !== undefined ? paragraphAt(sight.value, given.paragraph) : undefined;
  if (p) focusOn(table, p.id);
  view.form.value = { type: act, as: 'seat', given: { ...given, ...(p && { version: p.version }) } };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The package an answer named: "this for that, and we say yes". */
export function packageIn(said: Phrased | undefined): Parts | null {
  if (said?.phrase !== 'answer.trade' && said?.phrase !== 'answer.only-if' && said?.phrase !== 'answer.capital')
    return null;
  return ['one', 'two'].map((name) => ({
    paragraph: text(said.params[name]),
    wording: { ready: text(said.params[`${name}Wording`]) },
  }));
}

/** The words an answer asked for. */
export function wordsIn(said: Phrased | undefined): Act | null {
  const wording = text(said?.params['wording']);
  if (said?.phrase !== 'answer.need' || wording === '') return null;
  const given = { paragraph: text(said.params['paragraph']), wording: { ready: wording } };
  return { kind: 'act', act: 'proposal.table', sure: true, given };
}
