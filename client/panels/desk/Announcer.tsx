import { useEffect, useState } from 'preact/hooks';
import { announcementOf, joined } from '../../model/table/index.ts';
import { useDeskTable } from './desk.ts';

const BATCH_MS = 1500;

/** Tells a screen reader at the desk what the table does: joined for a moment, at once only for a new part. */
export function Announcer() {
  const { live, desk } = useDeskTable();
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
      const s = desk.peek()?.sight;
      const said = s === undefined ? [] : events.flatMap((event) => announcementOf(s, event) ?? []);
      const now = said.filter((one) => one.urgent).map((one) => one.text);
      if (now.length > 0) setUrgent(now.join(' '));
      waiting.push(...said.filter((one) => !one.urgent).map((one) => one.text));
      if (waiting.length > 0) timer ??= setTimeout(flush, BATCH_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [live, desk]);
  return (
    <div class="visually-hidden">
      <div aria-live="polite">{polite}</div>
      <div aria-live="assertive">{urgent}</div>
    </div>
  );
}
