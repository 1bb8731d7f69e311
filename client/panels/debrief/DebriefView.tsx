import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createFollow, createRule, type Learned, type StepId } from '../../model/debrief/index.ts';
import type { Keep } from '../../model/keep.ts';
import { type Acts, type Doing, DoingProvider } from './doing.ts';
import { Frame } from './Frame.tsx';
import { usePaper } from './paper.ts';

type Props = {
  readonly code: string;
  readonly x: Learned;
  readonly host: boolean;
  readonly speaks: boolean;
  readonly acts: Acts;
  readonly refused: string | null;
  readonly keep: Keep;
};

/** Follows the class's step in a signal of its own, so that browsing alone stays where it is. */
function useFollow(step: number) {
  const { table, follow } = useMemo(() => {
    const own = signal(step);
    return { table: own, follow: createFollow(own) };
  }, []);
  useEffect(() => {
    table.value = step;
    follow.moved();
  }, [step]);
  return follow;
}

function usePeek(): Doing['peek'] {
  const [opened, setOpened] = useState<readonly StepId[]>([]);
  return { has: (step) => opened.includes(step), open: (step) => setOpened([...opened, step]) };
}

export function DebriefView({ code, x, host, speaks, acts, refused, keep }: Props) {
  const follow = useFollow(x.pub.debrief?.step ?? 1);
  const rule = useMemo(() => createRule(code, keep), [code, keep]);
  const peek = usePeek();
  const paper = usePaper();
  return (
    <DoingProvider value={{ x, code, host, speaks, acts, follow, rule, peek, refused, paper: paper !== null }}>
      <Frame paper={paper} />
    </DoingProvider>
  );
}
