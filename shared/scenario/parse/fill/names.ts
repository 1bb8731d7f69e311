/** What a file need not say of its parties and issues: names made of their ids. */
import type { Stakeholder } from '../../game.ts';
import type { ScenarioIssue, ScenarioParty } from '../scenario.ts';
import type { Written, WrittenIssue, WrittenParty, WrittenSheet } from '../schema.ts';

/** `site-of-work` becomes "Site of work". */
export function spoken(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const fits = (code: string): boolean => /^[A-Z][A-Z0-9]{1,3}$/.test(code);
const TRIES = [...Array(100).keys()];

/** Three signs of the id; where they are taken, fewer of them and a number. */
function codeOf(id: string, taken: ReadonlySet<string>): string {
  const signs = id.replaceAll('-', '').toUpperCase().replace(/^\d+/, 'P$&');
  const numbered = TRIES.map((n) => `${signs.slice(0, n < 10 ? 2 : 1)}${n}`);
  const short = [signs.length <= 4 ? signs : signs.slice(0, 3), ...numbered, ...TRIES.map((n) => `X${n}`)];
  return short.find((code) => fits(code) && !taken.has(code)) ?? signs.slice(0, 4);
}

/** In turn, because some rights need members of different kinds. */
const KINDS: readonly Stakeholder[] = ['origin', 'destination', 'transit'];

function partyOf(id: string, party: WrittenParty, nth: number, taken: Set<string>): ScenarioParty {
  const observer = party.standing === 'observer';
  const name = party.name ?? spoken(id);
  const code = party.code ?? codeOf(id, taken);
  taken.add(code);
  return {
    name,
    short: party.short ?? name,
    code,
    stakeholder: party.stakeholder ?? (observer ? 'organization' : (KINDS[nth % KINDS.length] ?? 'origin')),
    standing: party.standing,
    emblem: party.emblem ?? 'xx',
    profile: party.profile ?? (observer ? 'An observer: it speaks and offers wording.' : 'A member of this table.'),
  };
}

export function partiesFrom(written: Written): Record<string, ScenarioParty> {
  const entries = Object.entries(written.parties).map(([id, party]) => [id, party ?? NOBODY] as const);
  const taken = new Set(entries.flatMap(([, party]) => party.code ?? []));
  return Object.fromEntries(entries.map(([id, party], nth) => [id, partyOf(id, party, nth, taken)]));
}

const NOBODY: WrittenParty = { standing: 'member' };

/** Levels are in order where wordings, an ideal or their names say so; numbers in a sheet alone do not. */
function scaleOf(id: string, issue: WrittenIssue, sheets: readonly WrittenSheet[]): ScenarioIssue['scale'] {
  if (issue.scale !== undefined) return issue.scale;
  if (issue.options !== undefined) return 'options';
  if (issue.wordings !== undefined || sheets.some((sheet) => sheet.issues?.[id] !== undefined)) return 'ladder';
  return Array.isArray(issue.levels) && sheets.length === 0 ? 'ladder' : 'options';
}

/** No level at all: reported as a problem. */
export const UNCOUNTED = 0;

/** Where the file does not count the levels, the values in its sheets do. */
function levelsFrom(id: string, sheets: readonly WrittenSheet[]): readonly string[] | number | null {
  const [row] = sheets.flatMap((sheet) => (sheet.values?.[id] === undefined ? [] : [sheet.values[id]]));
  if (row === undefined) return null;
  return Array.isArray(row) ? row.length : Object.keys(row);
}

export function issueFrom(id: string, issue: WrittenIssue, sheets: readonly WrittenSheet[]): ScenarioIssue {
  const { title, question, scale: _, levels, options, ...rest } = issue;
  return {
    ...rest,
    title: title ?? spoken(id),
    question: question ?? `What is to be decided on ${title ?? spoken(id)}?`,
    scale: scaleOf(id, issue, sheets),
    levels: levels ?? options ?? levelsFrom(id, sheets) ?? UNCOUNTED,
  };
}
