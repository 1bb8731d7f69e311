/** Sends an act and says what became of it: a refused one leaves the form as it was, with the reason. */
import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import { type Refused, refused } from '../../model/table/index.ts';
import { useTable } from './table.ts';

/** Acts whose form says itself what became of them. */
const inForms = new Set<string>();
export const isInForm = (cmdId: string): boolean => inForms.has(cmdId);

export type Sending = {
  readonly state: 'idle' | 'sending' | 'refused';
  readonly why: Refused | null;
  readonly send: (command: Command, as?: WireRole) => void;
};

export function useSending(onSaved: () => void): Sending {
  const { live } = useTable();
  const [cmdId, setCmdId] = useState<string | null>(null);
  const mine = live.pending.value.find((p) => p.cmdId === cmdId);
  const saved = cmdId !== null && (mine === undefined || mine.state === 'saved');
  useEffect(() => {
    if (!saved) return;
    setCmdId(null);
    onSaved();
  }, [saved]);
  return {
    state: mine?.state === 'refused' ? 'refused' : cmdId !== null && !saved ? 'sending' : 'idle',
    why: mine?.refusal === undefined ? null : refused(mine.refusal),
    send: (command, as) => {
      if (cmdId !== null) live.dismiss(cmdId);
      const id = live.act(command, as);
      inForms.add(id);
      setCmdId(id);
    },
  };
}
