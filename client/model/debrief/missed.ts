/** Step 7: the deal that was there to be made. */
import type { MissedPackage } from '../../../shared/figures/types.ts';
import { type Finding, found, type Large, sentences } from './head.ts';
import { starsWon } from './result.ts';
import {
  allOr,
  called,
  issueTitle,
  type Learned,
  levelName,
  listed,
  membersOf,
  mostOf,
  resultOf,
  signed,
} from './sight.ts';
import { bracketsAtEnd } from './story.ts';
import { say } from './words.ts';

export const percent = (x: Learned): number => Math.round(Math.min(1, x.debrief.joint?.share ?? 0) * 100);

function largeOf(x: Learned): readonly Large[] {
  const { stars, joint, bracketsPeak, minutes } = x.debrief;
  const missing = stars?.find((s) => !s.won);
  return [
    ...(joint
      ? [{ value: say('debrief.large.share.value', { share: percent(x) }), label: say('debrief.large.share') }]
      : []),
    ...(stars
      ? [
          {
            value: say('debrief.cmp.stars', { stars: starsWon(x) }),
            stars: { won: starsWon(x), of: stars.length },
            label: missing ? say(`debrief.star.${missing.id}.not`) : say('debrief.large.stars.all'),
          },
        ]
      : []),
    {
      value: say('debrief.large.brackets.value', { peak: bracketsPeak, left: bracketsAtEnd(x) }),
      label: say('debrief.large.brackets', { minutes }),
    },
  ];
}

export function missedFinding(x: Learned): Finding {
  const { joint } = x.debrief;
  if (!joint) return found(say('debrief.novalues.head'), say('debrief.novalues.lead'), largeOf(x));
  const surplus = membersOf(x).flatMap((p) => {
    const r = resultOf(x, p.id);
    return r ? [{ party: p, over: r.value - r.walkAway }] : [];
  });
  const better = surplus.filter((s) => s.over > 0).length;
  const least = mostOf(surplus, (s) => -s.over);
  return found(
    say('debrief.missed.head', { share: percent(x) }),
    sentences(
      say('debrief.missed.beats', { better: allOr(better, surplus.length), all: surplus.length }),
      least && say('debrief.missed.least', { party: called(x, least.party.id) }),
      say('debrief.missed.trades', { count: x.debrief.packages.length }),
      !joint.proven && say('debrief.missed.bound'),
    ),
    largeOf(x),
  );
}

/** One change of a level, as a learner would say it. */
export const changeOf = (x: Learned, { issue, from, to }: MissedPackage['changes'][number]): string =>
  say(to > from ? 'debrief.trade.up' : 'debrief.trade.down', {
    issue: issueTitle(x, issue),
    level: to,
    name: levelName(x, issue, to),
  });

export type WayToBest = { readonly changes: readonly string[]; readonly total: string; readonly who: string };

/** What the best deal for all would have changed, and who would have had more and less; null where that is this text. */
export function wayToBest(x: Learned): WayToBest | null {
  const { joint, outcome } = x.debrief;
  if (!joint?.bestOutcome || joint.best - joint.reached < 1) return null;
  const { levels, phrases } = joint.bestOutcome;
  const moved = x.open.issues.filter((i) => (levels[i.id] ?? 0) !== (outcome.levels[i.id] ?? 0));
  const words = (ids: readonly string[], not: readonly string[]): readonly string[] =>
    x.open.phrases.filter((p) => ids.includes(p.id) && !not.includes(p.id)).map((p) => p.label);
  const [more, less] = [words(phrases, outcome.phrases), words(outcome.phrases, phrases)];
  const gain = (id: string): number => (joint.bestValues[id] ?? 0) - (resultOf(x, id)?.value ?? 0);
  const who = membersOf(x).filter((p) => Math.abs(gain(p.id)) >= 0.5);
  return {
    changes: [
      ...moved.map((i) => changeOf(x, { issue: i.id, from: outcome.levels[i.id] ?? 0, to: levels[i.id] ?? 0 })),
      ...(more.length > 0 ? [say('debrief.best.in', { phrases: listed(more) })] : []),
      ...(less.length > 0 ? [say('debrief.best.out', { phrases: listed(less) })] : []),
    ],
    total: say('debrief.best.total', { points: signed(joint.best - joint.reached) }),
    who: listed(who.map((p) => `${called(x, p.id)} ${signed(gain(p.id))}`)),
  };
}
