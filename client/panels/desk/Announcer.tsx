import { Announcements } from '../announce/index.ts';
import { useDeskTable } from './desk.ts';

export function Announcer() {
  const { live, desk } = useDeskTable();
  return <Announcements live={live} sight={() => desk.peek()?.sight ?? null} />;
}
