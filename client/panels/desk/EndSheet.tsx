import { useState } from 'preact/hooks';
import type { NoTextEnding } from '../../../shared/engine/index.ts';
import { shortWhy } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { endingChoices } from '../../model/table/meeting/index.ts';
import { Button, Segments, Sheet } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

/** There is no consensus: how the meeting ends without a text. */
export function EndSheet() {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const [as, choose] = useState<NoTextEnding>('summary');
  const close = () => {
    view.sheet.value = null;
  };
  const command = { type: 'summary.issue', as } as const;
  const why = desk.asked('chair', command);
  return (
    <Sheet title={say('desk.end.title')} onClose={close} class="end-sheet">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (why !== null) return;
          live.act(command, 'chair');
          close();
        }}
      >
        <p class="dim">{say('desk.end.lead')}</p>
        <Segments
          label={say('desk.end.title')}
          hideLabel
          look="cards"
          value={as}
          choices={endingChoices()}
          onChange={choose}
        />
        <p>{say('desk.ask.title')}.</p>
        <div class="answers">
          <Button kind="primary" type="submit" refused={shortWhy(desk, 'summary.issue', why) ?? undefined}>
            {say('desk.end.put')}
          </Button>
          <Button kind="plain" onClick={close}>
            {say('desk.ask.no')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
