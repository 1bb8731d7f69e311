import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

type Props = { readonly text: string; readonly label: string; readonly size?: number };

/** One path of unit squares: a QR of 33 modules is 5 KB of DOM as a path and 50 as squares. */
function pathOf(text: string): { readonly d: string; readonly side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  let d = '';
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) d += `M${x} ${y}h1v1h-1z`;
    });
  });
  return { d, side: size };
}

export function Qr({ text, label, size = 128 }: Props) {
  const { d, side } = useMemo(() => pathOf(text), [text]);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width={size}
      height={size}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fffdf6" />
      <path d={d} fill="#1b2433" />
    </svg>
  );
}
