import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../../model/index.ts';
import { announcementOf, joined, type Sight } from '../../model/table/index.ts';

const BATCH_MS = 1500;

/** `sight` is asked at the moment something happens. */
type Props = { readonly live: Live; readonly sight: () => Sight | null };

/** Tells screen readers what happens: joined for a moment, at once only for a new part of the meeting. */
export function Announcements({ live, sight }: Props) {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  useEffect(() => {
    let waiting: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      setPolite(joined(waiting));
      waiting = [];
      timer = undefined;
    };
    const stop = live.onEvents((events) => {
      const s = sight();
      if (s === null) return;
      const said = events.flatMap((event) => announcementOf(s, event) ?? []);
      const now = said.filter((one) => one.urgent).map((one) => one.text);
      if (now.length > 0) setUrgent(now.join(' '));
      waiting.push(...said.filter((one) => !one.urgent).map((one) => one.text));
      if (waiting.length > 0) timer ??= setTimeout(flush, BATCH_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [live]);
  return (
    <div class="visually-hidden">
      <div aria-live="polite" data-testid="polite">
        {polite}
      </div>
      <div aria-live="assertive" data-testid="urgent">
        {urgent}
      </div>
    </div>
  );
}
