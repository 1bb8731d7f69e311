import type { RollWord } from '../../model/table/meeting/index.ts';

/** Yes, no, abstain, absent: each a shape of its own, so that none needs its colour. */
const DRAWN: Record<RollWord, preact.ComponentChild> = {
  yes: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path class="mark" d="m5.6 10.4 3 3L14.4 7" />
    </>
  ),
  no: (
    <>
      <path d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z" fill="currentColor" />
      <path class="mark" d="m6.8 6.8 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  abstain: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M6 10h8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </>
  ),
  absent: (
    <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.6" />
  ),
};

type Props = { readonly of: RollWord; readonly size?: number };

/** Always beside its word, so it is silent. */
export function BallotMark({ of, size = 18 }: Props) {
  return (
    <svg
      class="glyph ballot-mark"
      data-ballot={of}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      focusable="false"
      aria-hidden="true"
    >
      {DRAWN[of]}
    </svg>
  );
}
