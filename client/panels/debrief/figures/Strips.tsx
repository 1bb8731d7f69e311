import type { Rung } from '../../../model/debrief/index.ts';

/** The signs a rung carries, in the order of their weight. */
const signOf = (rung: Rung): string => `${rung.red ? '×' : ''}${rung.ideal ? '★' : ''}${rung.final ? '◆' : ''}`;

/** Levels in a row: filled inside the mandate, a star for what was hoped for, a cross where never. */
export function StripRow({ rungs, text }: { readonly rungs: readonly Rung[]; readonly text: string }) {
  return (
    <span class="strip" role="img" aria-label={text}>
      {rungs.map((rung) => (
        <i
          key={rung.level}
          class={`${rung.red ? 'red' : rung.inMandate ? 'in' : 'out'}${rung.final ? ' final' : ''}`}
          title={`L${rung.level} ${rung.name}`}
        >
          {signOf(rung)}
        </i>
      ))}
    </span>
  );
}
