const R = 20;
const ROUND = 2 * Math.PI * R;

type Props = { readonly share: number; readonly text: string; readonly size?: number };

/** A speaker's time as a ring that shortens, with its seconds inside. */
export function TimeRing({ share, text, size = 44 }: Props) {
  return (
    <span class="time-ring" style={{ width: size, height: size }} aria-hidden="true">
      <svg viewBox="0 0 48 48" width={size} height={size} focusable="false" aria-hidden="true">
        <circle class="track" cx="24" cy="24" r={R} />
        <circle
          class="left"
          cx="24"
          cy="24"
          r={R}
          stroke-dasharray={`${ROUND * share} ${ROUND}`}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <b class="num">{text}</b>
    </span>
  );
}
