import { say } from '../../model/words.ts';

/** The four stances and the want of one: colour, glyph and word together, never colour alone. */
export type StanceSign = 'support' | 'live-with' | 'reserve' | 'object' | 'none';

const DRAWN: Record<StanceSign, preact.ComponentChild> = {
  support: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path class="mark" d="m5.6 10.4 3 3L14.4 7" />
    </>
  ),
  'live-with': (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      <path
        d="M5.6 11c1.3-2.6 3-2.4 4.4-1s3.1 1.6 4.4-1"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </>
  ),
  reserve: (
    <>
      <path d="M10 .8 19.2 10 10 19.2.8 10z" fill="currentColor" />
      <path class="mark" d="M10 5.6v5" />
      <circle class="dot" cx="10" cy="13.9" r="1.25" />
    </>
  ),
  object: (
    <>
      <path d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z" fill="currentColor" />
      <path class="mark" d="m6.8 6.8 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  none: (
    <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.6" />
  ),
};

type Props = {
  readonly stance: StanceSign;
  readonly size?: number /** Silent when the word stands beside it. */;
  readonly silent?: boolean;
};

export function Glyph({ stance, size = 18, silent = false }: Props) {
  return (
    <svg
      class="glyph"
      data-stance={stance}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      focusable="false"
      role="img"
      aria-label={say(`stance.lower.${stance}`)}
      aria-hidden={silent}
    >
      {DRAWN[stance]}
    </svg>
  );
}
