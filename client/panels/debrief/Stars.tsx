import { say } from '../../model/index.ts';

const STAR = 'M12 2.2l3 6.4 7 .9-5.1 4.8 1.3 6.9L12 17.8l-6.2 3.4 1.3-6.9L2 9.5l7-.9z';

/** Won ones filled, the rest hollow: shape first, then colour. */
export function Stars({ won, of, text }: { readonly won: number; readonly of: number; readonly text: string }) {
  return (
    <span class="stars" role="img" aria-label={text}>
      {Array.from({ length: of }, (_, i) => (
        <Star key={`${i}/${of}`} won={i < won} />
      ))}
    </span>
  );
}

export function Star({ won, named = false }: { readonly won: boolean; readonly named?: boolean }) {
  return (
    <svg
      class={`star${won ? ' won' : ''}`}
      viewBox="0 0 24 24"
      width="28"
      height="28"
      focusable="false"
      role={named ? 'img' : undefined}
      aria-hidden={!named}
      aria-label={named ? say(won ? 'debrief.result.star.won' : 'debrief.result.star.not') : undefined}
    >
      <path d={STAR} />
    </svg>
  );
}
