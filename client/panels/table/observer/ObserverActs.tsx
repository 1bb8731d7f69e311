import { BadgeCheck, Ear, Landmark, Microscope } from 'lucide';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { evidenceLeft, myPosture, observerKind, soundingsLeft } from '../../../model/table/observer/index.ts';
import { Button } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { useSight, useTable } from '../table.ts';

type About = { readonly p: Paragraph; readonly onOpen?: (() => void) | undefined };

function Evidence({ p, onOpen }: About) {
  const table = useTable();
  const s = useSight();
  const closed = closedTo(table, { type: 'evidence.play', paragraph: p.id });
  return (
    <Button
      icon={Microscope}
      note={say('evidence.left', { left: evidenceLeft(s) })}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => {
        onOpen?.();
        table.view.aside.value = { kind: 'evidence', paragraph: p.id };
      }}
    >
      {say('evidence.act')}
    </Button>
  );
}

function Sounding({ p, onOpen }: About) {
  const table = useTable();
  const s = useSight();
  const closed = closedTo(table, { type: 'sounding.ask', paragraph: p.id });
  return (
    <Button
      icon={Ear}
      note={say('sounding.left', { left: soundingsLeft(s) })}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => {
        onOpen?.();
        table.view.aside.value = { kind: 'sounding', paragraph: p.id };
      }}
    >
      {say('sounding.act')}
    </Button>
  );
}

function Place({ onOpen }: Pick<About, 'onOpen'>) {
  const table = useTable();
  const s = useSight();
  const mine = myPosture(s);
  const closed = closedTo(table, { type: 'posture.take' });
  return (
    <Button
      icon={Landmark}
      note={say(mine === null ? 'posture.none' : `posture.mine.${mine.posture}`)}
      refused={mine === null ? face(closed) : undefined}
      title={closed?.text}
      onClick={() => {
        onOpen?.();
        table.view.aside.value = { kind: 'posture' };
      }}
    >
      {say('posture.act')}
    </Button>
  );
}

function Judge({ onOpen }: Pick<About, 'onOpen'>) {
  const table = useTable();
  const closed = closedTo(table, { type: 'text.judge' });
  if (closed !== null) return null;
  return (
    <Button
      icon={BadgeCheck}
      onClick={() => {
        onOpen?.();
        table.view.form.value = { type: 'text.judge', as: 'seat', given: {} };
      }}
    >
      {say('judge.act')}
    </Button>
  );
}

/** What observers have beside offering wording: cards, soundings, a place; once the text is decided, a word on it. */
export function ObserverActs({ p, over, onOpen }: About & { readonly over: boolean }) {
  const s = useSight();
  const kind = observerKind(s);
  if (kind === null) return null;
  return (
    <>
      {over ? null : <Evidence p={p} onOpen={onOpen} />}
      {over ? null : kind === 'organization' ? <Sounding p={p} onOpen={onOpen} /> : <Place onOpen={onOpen} />}
      <Judge onOpen={onOpen} />
    </>
  );
}
