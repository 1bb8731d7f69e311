import { useEffect, useState } from 'preact/hooks';

type Props = { readonly text: string; readonly label: string; readonly size?: number };
type Drawn = { readonly d: string; readonly side: number };

/** One path of unit squares: a QR of 33 modules is 5 KB of DOM as a path and 50 as squares. */
async function draw(text: string): Promise<Drawn> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const cells = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { d: cells.join(''), side: size };
}

/** The encoder comes when the first square is shown, so that no other screen carries it. */
export function Qr({ text, label, size = 128 }: Props) {
  const [drawn, setDrawn] = useState<Drawn>({ d: '', side: 33 });
  useEffect(() => {
    let gone = false;
    void draw(text).then((found) => {
      if (!gone) setDrawn(found);
    });
    return () => {
      gone = true;
    };
  }, [text]);
  const { d, side } = drawn;
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
