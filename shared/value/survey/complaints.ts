/** What a scenario must not be, and what to change. */
import type { Survey } from './survey.ts';

export type Complaint = { readonly kind: 'error' | 'warning'; readonly message: string; readonly mend: string };

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

const warn = (message: string, mend: string): Complaint => ({ kind: 'warning', message, mend });

function ofDull(found: Survey): Complaint[] {
  return found.dull.flatMap(({ name, refusers, share }) => {
    const few = `only ${refusers.length} of the members refuse: ${refusers.join(', ') || 'nobody'}`;
    return [
      ...(refusers.length < 2 ? [warn(`${name}: ${few}`, 'raise walk-aways, or move ideals away from it')] : []),
      ...(share > 0.6
        ? [
            warn(
              `${name}: gives ${percent(share)} of the best joint gain`,
              'more to trade: widen mandates or spread ideals',
            ),
          ]
        : []),
    ];
  });
}

function ofMandates({ inMandates, narrow }: Survey): Complaint[] {
  if (inMandates !== null && inMandates.deals > 0 && inMandates.acceptable === 0)
    return [warn('no deal inside all mandates is acceptable', 'widen mandates where they meet, or lower walk-aways')];
  const { acceptable, beaten } = inMandates ?? { acceptable: 0, beaten: 0 };
  return [
    ...narrow.map((issue) =>
      warn(`${issue}: one level at most lies inside every mandate`, 'widen the mandates that meet there'),
    ),
    ...(acceptable > 0 && beaten / acceptable < 1 / 3
      ? [
          warn(
            `only ${percent(beaten / acceptable)} of the deals inside all mandates are beaten by a package`,
            'narrow mandates or trade importance between parties',
          ),
        ]
      : []),
  ];
}

function ofHistory({ history }: Survey): Complaint[] {
  if (history === null) return [];
  return [
    ...(history.refusers.length > 0
      ? [
          warn(
            `history is refused by ${history.refusers.join(', ')}`,
            'what happened must be possible: lower their walk-away',
          ),
        ]
      : []),
    ...(history.reachable ? [] : [warn('history cannot be worded', 'add wordings with its phrases')]),
  ];
}

export function complaintsOf(found: Survey): readonly Complaint[] {
  const none: Complaint = {
    kind: 'error',
    message: 'no outcome is acceptable to enough members',
    mend: 'lower walk-aways, or take red lines away',
  };
  if (found.points.feasible === 'no') return [none];
  return [
    ...ofDull(found),
    ...ofMandates(found),
    ...found.uncontested.map((seat) =>
      warn(`${seat}: no high issue is contested`, 'give it one where another ideal is two levels away'),
    ),
    ...(found.bestReachable ? [] : [warn('the best deal cannot be worded', 'add wordings with its phrases')]),
    ...ofHistory(found),
  ];
}
