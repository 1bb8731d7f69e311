import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../model/words.ts';
import { Button, Mark } from '../ui/index.ts';
import { Loading } from './Loading.tsx';

type Loaded<P> = ComponentType<P> | null;

/** The network failed twice, or the server has newer files: a fresh page finds either. */
function Missing() {
  return (
    <main class="loading hall">
      <Mark size={44} />
      <p role="alert">{say('app.missing')}</p>
      <Button kind="primary" big onClick={() => location.reload()}>
        {say('app.missing.again')}
      </Button>
    </main>
  );
}

const AGAIN_MS = 2000;

async function twice<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((done) => setTimeout(done, AGAIN_MS));
    return load();
  }
}

/** A screen in a file of its own, fetched when its address is opened. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let ready: Loaded<P> = null;
  return function Lazy(props: P) {
    const [Screen, show] = useState<Loaded<P>>(() => ready);
    const [missing, miss] = useState(false);
    useEffect(() => {
      if (ready) return;
      twice(load).then(
        (found) => {
          ready = found;
          show(() => found);
        },
        () => miss(true),
      );
    }, []);
    if (missing) return <Missing />;
    return Screen ? <Screen {...props} /> : <Loading />;
  };
}
