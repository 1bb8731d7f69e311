/** From what a file says to what a scenario is: nothing that can be worked out has to be written. */
import type { Path, Report } from '../problems.ts';
import type { Scenario, ScenarioIssue, ScenarioLength, ScenarioSheet } from '../scenario.ts';
import type { Written, WrittenLength, WrittenSheet } from '../schema.ts';
import { sheetFields } from '../sheet-schema.ts';
import { issueFrom, partiesFrom, spoken } from './names.ts';
import { sheetFrom } from './sheets.ts';

type Sheets = Record<string, WrittenSheet>;

const FIELDS = Object.keys(sheetFields) as (keyof WrittenSheet)[];

/** The parties that hold their sheets themselves; undefined where none does. */
function heldSheets(written: Written): Sheets | undefined {
  const held = Object.entries(written.parties).flatMap(([id, party]) => {
    const fields = FIELDS.flatMap((field) => (party?.[field] === undefined ? [] : [[field, party[field]] as const]));
    return fields.length === 0 ? [] : [[id, Object.fromEntries(fields) as WrittenSheet] as const];
  });
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/** The length of a scenario that has but one. */
const onlyLength = (written: Written): Record<string, WrittenLength> => ({
  only: { rounds: written.rounds ?? 6, minutes: written.minutes, clocks: NO_CLOCKS, total: 100, draft: {}, briefs: {} },
});

const NO_CLOCKS: WrittenLength['clocks'] = {
  opening: null,
  text: null,
  reading: null,
  corridor: null,
  gavel: null,
  dropping: null,
  silence: null,
  consultation: null,
  adoption: null,
  vote: 60,
  positions: null,
};

const MINUTES_A_ROUND = 10;

function lengthFrom(length: WrittenLength, all: readonly string[], sheets: ScenarioLength['sheets']): ScenarioLength {
  const { sheets: _, issues, minutes, ...rest } = length;
  return {
    ...rest,
    minutes: minutes ?? MINUTES_A_ROUND * length.rounds,
    issues: issues ?? [...all],
    ...(sheets && { sheets }),
  };
}

/** Where something stood in the file, from where it stands in the scenario. */
export function homeOf(written: Written, path: Path): Path {
  const [top, id, part, ...rest] = path;
  if (top !== 'lengths' || typeof id !== 'string') return path;
  const length = written.lengths?.[id];
  if (part === 'sheets' && length?.sheets === undefined)
    return written.sheets === undefined ? ['parties', ...rest] : ['sheets', ...rest];
  return length === undefined ? path.slice(2) : path;
}

type Filled = (sheets: Sheets | undefined, id: string) => Record<string, ScenarioSheet> | undefined;

function lengthsFrom(written: Written, common: Sheets | undefined, filled: Filled): Scenario['lengths'] {
  const lengths = Object.entries(written.lengths ?? onlyLength(written));
  const all = Object.keys(written.issues);
  return Object.fromEntries(
    lengths.map(([id, length]) => [id, lengthFrom(length, all, filled(length.sheets ?? common, id))]),
  );
}

export function fill(written: Written, report: Report): Scenario {
  const { rounds: _, minutes: __, sheets, lengths, ...rest } = written;
  const common = sheets ?? heldSheets(written);
  const every = [common, ...Object.values(lengths ?? {}).map((length) => length.sheets)];
  const known = every.flatMap((some) => Object.values(some ?? {}));
  const issues: Record<string, ScenarioIssue> = Object.fromEntries(
    Object.entries(written.issues).map(([id, issue]) => [id, issueFrom(id, issue ?? {}, known)]),
  );
  const filled: Filled = (some, id) =>
    some &&
    Object.fromEntries(
      Object.entries(some).map(([seat, own]) => [
        seat,
        sheetFrom(own, issues, ['lengths', id, 'sheets', seat], report),
      ]),
    );
  return {
    ...rest,
    title: written.title ?? spoken(written.id),
    summary: written.summary ?? `${Object.keys(written.parties).length} parties, ${Object.keys(issues).length} issues.`,
    note: written.note ?? 'The positions are those of the scenario file.',
    decision: typeof written.decision === 'string' ? { rule: 'consensus' } : written.decision,
    parties: partiesFrom(written),
    issues,
    lengths: lengthsFrom(written, common, filled),
  };
}
