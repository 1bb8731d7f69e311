import { useEffect } from 'preact/hooks';
import { goInstead, held, liveAt, pathTo, say } from '../../model/index.ts';
import { Loading, TopBar, WireLine, WithTable } from '../shell/index.ts';

/** /t/CODE/desk: for whoever hosts or presides. */
export function DeskScreen({ code }: { readonly code: string }) {
  const known = held.of(code) !== undefined;
  useEffect(() => {
    if (!known) goInstead(pathTo(code, 'join'));
  }, [known, code]);
  if (!known) return <Loading />;
  return (
    <WithTable live={liveAt(code)}>
      {({ live, pub }) => (
        <div class="desk">
          <TopBar />
          <WireLine live={live} />
          <main>{say(`phase.${pub.phase}`)}</main>
        </div>
      )}
    </WithTable>
  );
}
