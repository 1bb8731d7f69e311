import { SendHorizontal } from 'lucide';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { IconButton } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

/** One line to the whole room, press included. */
export function SayToAll() {
  const { live } = useDeskTable();
  const { chair } = useDesk();
  const [text, write] = useState('');
  const as = chair ? 'chair' : 'host';
  const send = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    live.act({ type: 'message.say', text: text.trim() }, as);
    write('');
  };
  return (
    <form class="say-to-all" onSubmit={send}>
      <label class="visually-hidden" for="say-to-all">{`${say('desk.say.label')}, ${say(`desk.say.as.${as}`)}`}</label>
      <input
        id="say-to-all"
        value={text}
        placeholder={say('desk.say')}
        maxLength={LIMITS.message}
        autoComplete="off"
        onInput={(event) => write(event.currentTarget.value)}
      />
      <IconButton icon={SendHorizontal} size={18} label={say('desk.say.send')} type="submit" />
    </form>
  );
}
