import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../model/index.ts';
import { Button, Sheet } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

const lower = (text: string): string => `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;

/** What cannot be undone is asked once, with "yes" under the finger. */
export function Confirm() {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const yes = useRef<HTMLButtonElement>(null);
  const act = view.asking.value;
  useEffect(() => {
    if (act !== null) yes.current?.focus();
  }, [act]);
  if (act === null || act.ask === null) return null;
  const close = () => {
    view.asking.value = null;
  };
  const why = desk.asked(act.role, act.command);
  return (
    <Sheet title={say('desk.ask.title')} onClose={close} class="desk-ask">
      <p>{act.ask}</p>
      <div class="answers">
        <Button
          kind="primary"
          inner={yes}
          refused={why === null ? undefined : say('desk.why.rule/not-now')}
          onClick={() => {
            live.act(act.command, act.role);
            close();
          }}
        >
          {say('desk.ask.yes', { what: lower(act.label) })}
        </Button>
        <Button kind="plain" onClick={close}>
          {say('desk.ask.no')}
        </Button>
      </div>
    </Sheet>
  );
}
