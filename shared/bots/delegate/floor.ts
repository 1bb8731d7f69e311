/** What is said from the floor: the opening statement, and the position after the decision. */
import { type Command, isMember, outcomeOf } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import { createRandom } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';

const span = (d: Delegate, issue: Issue): number => {
  const values = d.sheet.values[issue.id] ?? [];
  return Math.max(...values) - Math.min(...values);
};

const byWeight = (d: Delegate): readonly Issue[] => [...d.open.issues].sort((a, b) => span(d, b) - span(d, a));

/** The phrase that matters most; which one of equals is a matter of temperament. */
function keyPhrase(d: Delegate) {
  const stakes = stakesFor(d);
  const random = createRandom(`${d.seed}/${d.seat}/opening`);
  const weighed = d.open.phrases
    .map((phrase) => ({ phrase, worth: stakes.phrase(phrase.id), tie: random.next() }))
    .filter((x) => Math.abs(x.worth) > 1e-9)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || a.tie - b.tie);
  return weighed[0];
}

export function openingStatement(d: Delegate): Command | null {
  if (d.state.statements.some((x) => x.seat === d.seat)) return null;
  const weighed = byWeight(d);
  const [first] = weighed;
  if (first === undefined) return { type: 'statement.make', priorities: [] };
  const aim = stakesFor(d).aim(first.id);
  const key = keyPhrase(d);
  const params = {
    issue: first.title,
    level: first.levels[aim] ?? '',
    words: key === undefined ? 'none' : key.worth > 0 ? 'in' : 'out',
    phrase: key?.phrase.label ?? '',
  };
  const count = Math.min(3, Math.max(1, Math.floor(weighed.length / 2)));
  return {
    type: 'statement.make',
    priorities: weighed.slice(0, count).map((issue) => issue.id),
    reason: say('reason.opening', params, styleOf(d).voice),
  };
}

/** Thanks for what was won, and regret for what was given: the issues with the least and the greatest loss. */
export function closingPosition(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat) || d.state.positions.some((x) => x.seat === d.seat)) return null;
  const stakes = stakesFor(d);
  const { levels } = outcomeOf(d.open, d.state);
  const cost = (issue: Issue): number => stakes.cost(issue.id, levels[issue.id] ?? 0);
  const weighed = byWeight(d);
  const won = weighed.filter((issue) => cost(issue) < 0.05)[0];
  const given = [...weighed].sort((a, b) => cost(b) - cost(a))[0];
  const turn = styleOf(d).voice;
  if (given !== undefined && cost(given) > 0.2)
    return { type: 'position.give', reason: say('position.given', { issue: given.title }, turn) };
  const welcome = won ?? weighed[0];
  return { type: 'position.give', reason: say('position.won', { issue: welcome?.title ?? '' }, turn) };
}
