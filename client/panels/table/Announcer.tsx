import { useEffect, useState } from 'preact/hooks';
import { announcementOf, joined } from '../../model/table/index.ts';
import { useTable } from './table.ts';

const BATCH_MS = 1500;

/** Tells screen readers what happens: joined for a moment, at once only for a new part of the meeting. */
export function Announcer() {
  const { live, sight } = useTable();
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
      const s = sight.value;
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
