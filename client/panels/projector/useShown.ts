import { useEffect, useState } from 'preact/hooks';
import { type Live, now } from '../../model/index.ts';
import { nextShown, type Shown } from '../../model/projector/index.ts';

/** The paragraph in focus: it follows the chair at once and the floor at a reader's pace; the room lights with it. */
export function useShown(live: Live): string | null {
  const [shown, show] = useState<Shown | null>(null);
  const pub = live.pub.value;
  const tick = now.value;
  useEffect(() => {
    if (pub !== null) show((before) => nextShown(pub, before, Date.now()));
  }, [pub, tick]);
  const id = shown?.paragraph ?? null;
  useEffect(() => {
    live.focus.value = id;
  }, [id, live]);
  return id;
}
