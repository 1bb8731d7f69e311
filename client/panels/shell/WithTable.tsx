import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PublicState } from '../../../shared/engine/index.ts';
import type { OpenGame } from '../../../shared/scenario/game.ts';
import { type Live, say } from '../../model/index.ts';
import { Loading } from './Loading.tsx';
import { Stopped, WireLine } from './Wire.tsx';

/** What every screen of a table stands on: the replica and the game are here. */
export type Sighted = { readonly live: Live; readonly open: OpenGame; readonly pub: PublicState };

type Props = { readonly live: Live; readonly children: (table: Sighted) => ComponentChildren };

function useTitle(live: Live): void {
  const title = live.facts.value?.title;
  useEffect(() => {
    document.title = title ? `${title} · ${say('app.name')}` : say('app.name');
    return () => {
      document.title = say('app.name');
    };
  }, [title]);
}

/** Shows its children once the table is here; before, during and after, what the wire is doing. */
export function WithTable({ live, children }: Props) {
  useTitle(live);
  const [open, pub, wire] = [live.open.value, live.pub.value, live.wire.value];
  if (wire.is === 'stopped') return <Stopped live={live} />;
  if (open === null || pub === null) {
    return (
      <>
        <WireLine live={live} />
        <Loading text={say(wire.is === 'connecting' ? 'wire.connecting' : 'app.loading')} />
      </>
    );
  }
  return <>{children({ live, open, pub })}</>;
}
