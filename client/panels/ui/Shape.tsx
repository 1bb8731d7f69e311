import type { Stakeholder } from '../../../shared/scenario/game.ts';

const PATHS: Record<Stakeholder, string> = {
  origin: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  destination:
    'M2.7 1.3h6.6a1.4 1.4 0 0 1 1.4 1.4v6.6a1.4 1.4 0 0 1-1.4 1.4H2.7a1.4 1.4 0 0 1-1.4-1.4V2.7a1.4 1.4 0 0 1 1.4-1.4z',
  transit: 'M6 .8 11.4 10.6H.6z',
  organization: 'M6 .5 11 3.3v5.4L6 11.5 1 8.7V3.3z',
  'civil-society': 'M6 2.6a2.5 2.5 0 1 1 3.4 3.4A2.5 2.5 0 1 1 6 9.4 2.5 2.5 0 1 1 2.6 6 2.5 2.5 0 1 1 6 2.6z',
};

/** A stakeholder's sign; the word always stands near it, so it is silent. */
export function Shape({ of, size = 12 }: { readonly of: Stakeholder; readonly size?: number }) {
  return (
    <svg
      class="shape"
      data-stakeholder={of}
      viewBox="0 0 12 12"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[of]} fill="currentColor" />
    </svg>
  );
}
