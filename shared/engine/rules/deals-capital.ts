/** Calls to capital, and confidence in the chair. Whether a call makes sense is on the seat's own sheet. */
import { crossesRedLine, insideMandate, isOneStepBeyond, sheetFor } from '../../value/index.ts';
import { SPONSORS_WITHOUT_CONFIDENCE } from '../confidence.ts';
import { capitalCalls, concerns, leavesInForce, outcomeWith, touches } from '../deals.ts';
import { changesIn, isMember, packageOf, paragraphOf } from '../queries.ts';
import { type Guard, no, type Query } from './query.ts';
import { issueAbout, textOfWording } from './wordings.ts';

/** 11.10: a package on offer or accepted, to which one is a party, and an issue it is about. */
export const capitalPackage: Guard = ({ act, actor, state }) => {
  if (act.package === undefined) return null;
  const one = packageOf(state, act.package);
  if (one === undefined || !concerns(state, one, actor.seat)) return no(true, 'rule/capital-package');
  return no(act.issue !== undefined && !touches(state, one, act.issue), 'rule/capital-package');
};

/** 11.12: the free calls, and one that is paid for; each question once. */
export const callsLeft: Guard = ({ act, own, state }) => {
  if (own === null) return null;
  const same = own.capital.some((x) => x.package === act.package && x.issue === act.issue);
  if (act.package !== undefined && act.issue !== undefined && same) return no(true, 'rule/capital-asked');
  return no(!capitalCalls(state, own).paid, 'rule/capital-budget', { calls: own.capital.length });
};

/** 11.14: exactly one step beyond the mandate, and never past a red line. */
export const oneStepBeyond: Guard = ({ act, open, own, sheet, state }) => {
  const one = packageOf(state, act.package);
  const { issue } = act;
  if (sheet === undefined || one === undefined || issue === undefined) return null;
  if (sheet === null) return no(true, 'rule/capital-level', { why: 'none' });
  // Leave for another package is none for this one.
  const leaves = (own === null ? [] : leavesInForce(state, own)).filter((x) => (x.package ?? one.id) === one.id);
  const level = outcomeWith(open, state, one).levels[issue] ?? 0;
  if (insideMandate(sheetFor(sheet, leaves), issue, level)) return no(true, 'rule/capital-level', { why: 'inside' });
  if (crossesRedLine(sheet, issue, level)) return no(true, 'rule/capital-level', { why: 'red' });
  const instructed = sheetFor(
    sheet,
    leaves.filter((x) => x.why === 'news'),
  );
  return no(!isOneStepBeyond(open, instructed, issue, level), 'rule/capital-level', { why: 'far' });
};

const isCarried = (q: Query, paragraph: string, text: string | undefined): boolean =>
  q.state.proposals.some(
    (x) =>
      x.paragraph === paragraph &&
      x.status === 'tabled' &&
      x.words.text === text &&
      x.sponsors.filter((seat) => isMember(q.state, seat)).length >= SPONSORS_WITHOUT_CONFIDENCE,
  );

/** 11.13: a chair without confidence has no words of its own, unless two members carry them. */
export const confidenceHeld: Guard = (q) => {
  if (q.state.confidence > 0) return null;
  const alone = changesIn(q.state, q.act.changes ?? []).find((c) => {
    if (c.wording === undefined || paragraphOf(q.state, c.paragraph) === undefined) return false;
    const issue = issueAbout({ ...q, act: { type: 'proposal.table', paragraph: c.paragraph } });
    return !isCarried(q, c.paragraph, issue && textOfWording(issue, c.wording));
  });
  return no(alone !== undefined, 'rule/chair-without-confidence', { paragraph: alone?.paragraph ?? '' });
};
