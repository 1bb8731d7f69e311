/** What a bargain would be to this seat: decided as the package itself would be, so that the answer holds when it comes. */
import type { Command, Package, Paragraph, Part, Phrased } from '../../engine/index.ts';
import { plainWording, type Wording } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import { answer } from '../deals/answer.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { wordedIn } from '../weighed.ts';
import { isOpen, issueFor, labelOf, type Place, placeOf, tell } from './words.ts';

const partOf = (p: Paragraph, w: Wording): Part => ({
  paragraph: p.id,
  words: { ...p.words, text: w.text, level: w.level, phrases: w.phrases },
});

const ASKED = 'asked';

/** The answer to the package that does not lie on the table yet. */
export function ifOffered(d: Delegate, by: SeatId, parts: readonly Part[]): Command | null {
  const pkg: Package = {
    id: ASKED,
    seat: by,
    parts,
    to: [d.seat],
    answers: {},
    status: 'offered',
    round: d.state.round,
    at: 0,
  };
  return answer({ ...d, state: { ...d.state, packages: [...d.state.packages, pkg] } }, pkg);
}

const isYes = (command: Command | null): boolean => command?.type === 'package.answer' && command.accept;

type Pair = { readonly give: Place; readonly giving: Wording; readonly get: Place; readonly getting: Wording };

const partsOf = ({ give, giving, get, getting }: Pair): readonly Part[] => [
  partOf(give.p, giving),
  partOf(get.p, getting),
];

const pairParams = ({ give, giving, get, getting }: Pair): Phrased['params'] => ({
  one: give.p.id,
  oneLevel: labelOf(give, giving.level),
  oneWording: giving.id,
  two: get.p.id,
  twoLevel: labelOf(get, getting.level),
  twoWording: getting.id,
});

/** What costs the other least, as far as anybody can tell. */
const costTo = (d: Delegate, seat: SeatId, issue: string, level: number): number =>
  beliefsOf(d.open, d.state).get(seat)?.costs.get(issue)?.[level] ?? 0;

const others = ({ issue, p }: Place): readonly Wording[] =>
  issue.levels.flatMap((_, level) => (level === p.words.level ? [] : (plainWording(issue, level) ?? [])));

/** Something elsewhere, as cheap for the asker as can be, with which these words would be agreed to. */
export function onlyIf(d: Delegate, by: SeatId, get: Place, getting: Wording): Phrased | null {
  const pairs = wordedIn(d.state).flatMap((p): Pair[] => {
    const issue = issueFor(d, p);
    if (p.id === get.p.id || issue === undefined) return [];
    return others({ p, issue }).map((giving) => ({ give: { p, issue }, giving, get, getting }));
  });
  const price = ({ give, giving }: Pair): number =>
    costTo(d, by, give.issue.id, giving.level) - costTo(d, by, give.issue.id, give.p.words.level);
  const gains = (pair: Pair): boolean =>
    stakesFor(d).cost(pair.give.issue.id, pair.giving.level) <
    stakesFor(d).cost(pair.give.issue.id, pair.give.p.words.level);
  const found = pairs
    .filter(gains)
    .sort((a, b) => price(a) - price(b))
    .find((pair) => isYes(ifOffered(d, by, partsOf(pair))));
  return found === undefined ? null : tell(d, 'only-if', get, pairParams(found));
}

const named = (place: Place, params: Phrased['params'], name: string): Wording | undefined =>
  place.issue.wordings.find((w) => w.id === params[`${name}Wording`]) ??
  (typeof params[`${name}Level`] === 'number'
    ? plainWording(place.issue, params[`${name}Level`] as number)
    : undefined);

/** What the asker most likely means to get: its own words on the paragraph, or what it is thought to seek there. */
function sought(d: Delegate, by: SeatId, place: Place): readonly Wording[] {
  const { issue, p } = place;
  const own = d.state.proposals.find((x) => x.seat === by && x.paragraph === p.id && x.status === 'tabled');
  const put = issue.wordings.find((w) => w.text === own?.words.text);
  if (put !== undefined) return [put];
  return [...others(place)]
    .sort((a, b) => costTo(d, by, issue.id, a.level) - costTo(d, by, issue.id, b.level))
    .slice(0, 1);
}

/** What this seat would want in return: the smallest step that helps it, first. */
function wished(d: Delegate, place: Place): readonly Wording[] {
  const cost = (w: Wording): number => stakesFor(d).cost(place.issue.id, w.level);
  const now = stakesFor(d).cost(place.issue.id, place.p.words.level);
  return others(place)
    .filter((w) => cost(w) < now)
    .sort((a, b) => cost(b) - cost(a));
}

function pairsAsked(d: Delegate, by: SeatId, give: Place, get: Place, params: Phrased['params']): readonly Pair[] {
  const [one, two] = [named(give, params, 'give'), named(get, params, 'get')];
  const gives = one === undefined ? wished(d, give) : [one];
  const gets = two === undefined ? sought(d, by, get) : [two];
  return gets.flatMap((getting) => gives.map((giving) => ({ give, giving, get, getting })));
}

/** A no with the part that decided it; leave from capital, or another bargain, where that is the answer. */
function refusal(d: Delegate, by: SeatId, pair: Pair): Phrased {
  const told = ifOffered(d, by, partsOf(pair));
  if (told?.type === 'capital.ask') return tell(d, 'capital', pair.get, pairParams(pair));
  const reason = told?.type === 'package.answer' ? told.reason : undefined;
  return reason !== undefined && 'phrase' in reason ? reason : tell(d, 'no-bargain', pair.get);
}

export function trade(d: Delegate, by: SeatId, params: Phrased['params']): Phrased {
  const [give, get] = [placeOf(d, params['give']), placeOf(d, params['get'])];
  if (give === null || get === null) return tell(d, 'lost', null);
  if (!isOpen(give) || !isOpen(get)) return tell(d, 'closed', isOpen(give) ? get : give);
  const pairs = pairsAsked(d, by, give, get, params);
  const best = pairs.at(-1);
  if (best === undefined) return tell(d, 'nothing-there', give);
  const yes = pairs.find((pair) => isYes(ifOffered(d, by, partsOf(pair))));
  return yes === undefined ? refusal(d, by, best) : tell(d, 'trade', yes.get, pairParams(yes));
}
