import { Announcements } from '../announce/index.ts';
import { useTable } from './table.ts';

export function Announcer() {
  const { live, sight } = useTable();
  return <Announcements live={live} sight={() => sight.peek()} />;
}
