/** Step 10: one branch replayed. */
import type { BranchStory } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { betterText, deedText, whenText } from './acts.ts';
import { type Finding, found, type Large, sentences } from './head.ts';
import { adopted, called, everybody, figure, issueNumber, type Learned, membersOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export function branchFinding(x: Learned): Finding {
  const { branch, branchWhy } = x.debrief;
  if (branch === null) {
    const why = branchWhy === 'told' ? 'not-played' : branchWhy;
    return found(say('debrief.branch.head.none'), say(`debrief.branch.why.${why}`));
  }
  const { act } = branch;
  const party = called(x, act.seat);
  const when = whenText(act).toLocaleLowerCase();
  const same = branch.text && adopted(x) && branch.paragraphs.length === 0;
  return found(
    same ? say('debrief.branch.head.same') : say('debrief.branch.head', { when, party }),
    sentences(
      act.better &&
        say('debrief.branch.lead', { party, deed: deedText(x, act), better: betterText(x, act, act.better) }),
      cameText(x, branch),
      !same && meansText(x, branch),
    ),
    same ? [] : [largeOf(x, branch)],
  );
}

function largeOf(x: Learned, branch: BranchStory): Large {
  const { better, worse } = countsOf(x, branch);
  return { value: say('debrief.large.branch.value', { better, worse }), label: say('debrief.large.branch') };
}

const gainOf = ({ values }: BranchStory, seat: string): number =>
  (values[seat]?.there ?? 0) - (values[seat]?.here ?? 0);

function countsOf(x: Learned, branch: BranchStory): { readonly better: number; readonly worse: number } {
  const by = membersOf(x).map((p) => gainOf(branch, p.id));
  return { better: by.filter((n) => n > EVEN).length, worse: by.filter((n) => n < -EVEN).length };
}

function cameText(x: Learned, { paragraphs, rounds, text }: BranchStory): string {
  if (!text) return say(adopted(x) ? 'debrief.branch.came.none' : 'debrief.branch.came.none.still');
  if (!adopted(x)) return say('debrief.branch.came.text.new', { rounds });
  return say('debrief.branch.came.text', { rounds, changed: paragraphs.length });
}

/** Who fares better and worse there; and whoever did otherwise, whether it helped. */
function meansText(x: Learned, branch: BranchStory): string {
  const own = gainOf(branch, branch.act.seat);
  return say('debrief.branch.means', {
    ...countsOf(x, branch),
    party: called(x, branch.act.seat),
    own: own > EVEN ? 'better' : own < -EVEN ? 'worse' : 'same',
  });
}

/** Less than this, in points, is the same. */
const EVEN = 0.5;

export type Side = {
  readonly party: Party;
  readonly mine: boolean;
  readonly here: string;
  readonly there: string;
  readonly way: 'better' | 'worse' | 'even';
  readonly values: readonly [number, number];
};

const bandText = (band: BranchStory['bands'][string]['here'] | undefined): string =>
  say(`debrief.band.${band ?? 'none'}`);

/** How both endings look to each; a band first, the number only in the table. */
export function sidesOf(x: Learned): readonly Side[] {
  const { branch } = x.debrief;
  if (branch === null) return [];
  return everybody(x).flatMap((party) => {
    const values = branch.values[party.id];
    if (!values) return [];
    const by = values.there - values.here;
    return [
      {
        party,
        mine: party.id === x.seat,
        here: bandText(branch.bands[party.id]?.here),
        there: bandText(branch.bands[party.id]?.there),
        way: by > EVEN ? ('better' as const) : by < -EVEN ? ('worse' as const) : ('even' as const),
        values: [values.here, values.there] as const,
      },
    ];
  });
}

export const sidesTwin = (sides: readonly Side[]): Twin => ({
  head: [say('debrief.party'), say('debrief.branch.here'), say('debrief.branch.there')],
  rows: sides.map((s) => [s.party.short, `${s.here} (${figure(s.values[0])})`, `${s.there} (${figure(s.values[1])})`]),
});

export const differing = (x: Learned) =>
  (x.debrief.branch?.paragraphs ?? []).map((p) => {
    const story = x.debrief.paragraphs.find((one) => one.id === p.id);
    return { ...p, n: issueNumber(x, story?.issue ?? ''), title: story?.title ?? p.id };
  });
