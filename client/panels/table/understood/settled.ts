import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 180;

/** The text once the keys rest; what was there already at once. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const id = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(id);
  }, [text]);
  return settled;
}
