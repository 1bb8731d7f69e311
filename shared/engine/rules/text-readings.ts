/** What words commit to: claims within one of the reading, contests, rulings; and what is quoted. */
import type { Issue } from '../../scenario/index.ts';
import type { WordingInput } from '../commands.ts';
import type { Words } from '../events.ts';
import { paragraphOf, proposalOf } from '../queries.ts';
import { type Guard, no, type Query } from './query.ts';
import { firstOfWordings } from './wordings.ts';

/** Below this the reader asks rather than says. */
const SURE = 0.5;
/** How far an author may go from the reading. */
const LEEWAY = 1;

function claimOf(q: Query, issue: Issue, wording: WordingInput) {
  if (q.reader === undefined || issue.scale === 'options' || !('text' in wording) || wording.level === undefined)
    return null;
  const { level, confidence } = q.reader.read(wording.text, issue, q.open.phrases);
  const far = confidence >= SURE && Math.abs(wording.level - level) > LEEWAY;
  return no(far, 'rule/reading-differs', {
    claimed: wording.level,
    claimedAs: issue.levels[wording.level] ?? '',
    read: level,
    readAs: issue.levels[level] ?? '',
  });
}

/** 10.1 */
export const claimWithinOne: Guard = (q) => firstOfWordings(q, ({ issue, wording }) => claimOf(q, issue, wording));

/** 10.2: options have no order, so nothing can be read into words about them. */
export const levelClaimed: Guard = (q) =>
  firstOfWordings(q, ({ issue, wording }) =>
    no(issue.scale === 'options' && 'text' in wording && wording.level === undefined, 'rule/level-needed'),
  );

type Target = { readonly words: Words; readonly issue: Issue };

function targetOf({ act, open, state }: Query): Target | null {
  const x = proposalOf(state, act.proposal);
  if (act.proposal !== undefined && x === undefined) return null;
  const p = paragraphOf(state, act.paragraph ?? x?.paragraph);
  const issue = open.issues.find((i) => i.id === p?.issue);
  return p === undefined || issue === undefined ? null : { words: x?.words ?? p.words, issue };
}

const onScale = ({ act }: Query, { issue }: Target) =>
  no(act.level !== undefined && act.level >= issue.levels.length, 'rule/level-out-of-scale', {
    level: act.level ?? 0,
    top: issue.levels.length - 1,
  });

const contestsOf = ({ act, state }: Query) =>
  (paragraphOf(state, act.paragraph)?.contested ?? []).filter((x) => x.proposal === act.proposal);

/** 10.3: what was read, once a member, and otherwise than recorded. */
export const contestable: Guard = (q) => {
  const { act, actor } = q;
  const target = targetOf(q);
  if (target === null) return null;
  const { words, issue } = target;
  if (issue.scale === 'options' || words.read === undefined) return no(true, 'rule/reading-fixed');
  if (words.ruled === true) return no(true, 'rule/already-ruled');
  if (contestsOf(q).some((x) => x.seat === actor.seat)) return no(true, 'rule/already-contested');
  return onScale(q, target) ?? no(act.level === words.level, 'rule/no-change');
};

/** How many members read it otherwise before the chair rules. */
const CONTESTS = 2;

/** 10.4 */
export const rulable: Guard = (q) => {
  const target = targetOf(q);
  if (target === null) return null;
  const { claimed, read, ruled } = target.words;
  const beyond = claimed !== undefined && read !== undefined && Math.abs(claimed - read.level) > LEEWAY;
  const due = contestsOf(q).length >= CONTESTS || (beyond && ruled !== true);
  return no(!due, 'rule/not-contested') ?? onScale(q, target);
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 9.17: agreed language is quoted as it was agreed. */
export const quotedInFull: Guard = (q) =>
  firstOfWordings(q, ({ wording }) => {
    if (!('text' in wording) || wording.quotes === undefined) return null;
    const { quotes } = wording;
    const agreed = q.open.shelf.find((x) => x.id === quotes);
    if (agreed === undefined) return no(true, 'rule/unknown-quote');
    return no(!plain(wording.text).includes(plain(agreed.text)), 'rule/quote-not-found', { source: agreed.source });
  });
