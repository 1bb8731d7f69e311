import type { Called } from '../../model/table/index.ts';

/** A number, and under it, small, what makes it more than a number: bis, quinquies. */
export function CalledText({ label }: { readonly label: Called }) {
  const [number, ...rank] = `${label}`.split(' ');
  return (
    <>
      {number}
      {rank.length === 0 ? null : <small class="called-rank"> {rank.join(' ')}</small>}
    </>
  );
}
