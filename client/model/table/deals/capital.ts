/** Asking capital: what is left, what was asked, and the leaves it gave. */
import { type CapitalAsk, capitalCalls, leavesInForce } from '../../../../shared/engine/index.ts';
import { numberOf, type Sight } from '../sight.ts';

export type Ask = Pick<CapitalAsk, 'id' | 'level' | 'status' | 'due' | 'why'>;

/** The newest question on an issue of a package. */
export const askOf = (s: Sight, pack: string, issue: string): Ask | null =>
  s.mine?.capital.filter((x) => x.package === pack && x.issue === issue).at(-1) ?? null;

export type Calls = {
  readonly left: number;
  readonly of: number /** Goodwill the next one costs. */;
  readonly cost: number;
};

/** Free calls of this game; when they are spent one more may be paid for. */
export function callsOf(s: Sight): Calls {
  const { capitalCalls: given, prices } = s.pub.settings;
  const { free, paid } = capitalCalls(s.pub, { capital: s.mine?.capital ?? [] });
  return {
    left: free,
    of: given + (s.pub.capitalWidened ? 1 : 0),
    cost: free === 0 && paid ? prices['third-capital'] : 0,
  };
}

export type LeaveLine = {
  readonly key: string;
  readonly number: number | string;
  readonly paragraph: string | null;
  readonly title: string;
  readonly level: number;
  readonly name: string;
  readonly why: 'capital' | 'evidence' | 'news';
};

const placeOf = (s: Sight, issue: string) => {
  const p = s.pub.paragraphs.find((x) => x.issue === issue);
  const found = s.open.issues.find((x) => x.id === issue);
  return { paragraph: p?.id ?? null, number: numberOf(s, p?.id), title: found?.title ?? issue, names: found?.levels };
};

/** Levels beyond the mandate that I may accept now, newest first. */
export const leavesOf = (s: Sight): readonly LeaveLine[] =>
  [...(s.mine === null ? [] : leavesInForce(s.pub, s.mine))].reverse().map(({ issue, level, why }, i) => {
    const { names, ...place } = placeOf(s, issue);
    return { key: `${issue}/${level}/${i}`, ...place, level, name: names?.[level] ?? `L${level}`, why };
  });

export type Answer = {
  readonly key: string;
  readonly number: number | string;
  readonly paragraph: string | null;
  readonly level: number;
  readonly granted: boolean;
  readonly why: string;
};

/** What capital has answered, in the order it was asked. */
export const answersOf = (s: Sight): readonly Answer[] =>
  (s.mine?.capital ?? [])
    .filter((x) => x.status !== 'asked')
    .map((x) => {
      const { number, paragraph } = placeOf(s, x.issue);
      return { key: x.id, number, paragraph, level: x.level, granted: x.status === 'granted', why: x.why ?? '' };
    });
