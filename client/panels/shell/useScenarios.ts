import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ScenarioSummary } from '../../../shared/protocol/index.ts';
import { askScenarios } from '../../model/index.ts';

const AGAIN_MS = 4000;

export type Scenarios = {
  readonly list: readonly ScenarioSummary[];
  /** This browser's time of the next try, while nobody answers. */
  readonly againMs: number | null;
  readonly again: () => void;
};

/** What can be played, asked for until somebody answers. */
export function useScenarios(): Scenarios {
  const [list, setList] = useState<readonly ScenarioSummary[]>([]);
  const [againMs, setAgainMs] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = useCallback(() => {
    clearTimeout(timer.current);
    void askScenarios().then((found) => {
      setAgainMs(found === null ? Date.now() + AGAIN_MS : null);
      if (found === null) timer.current = setTimeout(ask, AGAIN_MS);
      else setList(found);
    });
  }, []);
  useEffect(() => {
    ask();
    return () => clearTimeout(timer.current);
  }, [ask]);
  return { list, againMs, again: ask };
}
