import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Loading.tsx';

type Loaded<P> = ComponentType<P> | null;

/** A screen in a file of its own, fetched when its address is opened. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let ready: Loaded<P> = null;
  return function Lazy(props: P) {
    const [Screen, show] = useState<Loaded<P>>(() => ready);
    useEffect(() => {
      if (ready) return;
      void load().then((found) => {
        ready = found;
        show(() => found);
      });
    }, []);
    return Screen ? <Screen {...props} /> : <Loading />;
  };
}
