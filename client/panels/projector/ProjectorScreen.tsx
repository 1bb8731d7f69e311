import { liveAt } from '../../model/index.ts';
import { RoomView } from '../room/index.ts';
import { WithTable } from '../shell/index.ts';

/** /t/CODE/screen: the public feed, whoever this browser belongs to. */
export function ProjectorScreen({ code }: { readonly code: string }) {
  return (
    <WithTable live={liveAt(code, 'press')}>
      {({ live, open }) => (
        <main class="projector hall">
          <h1>{open.title}</h1>
          <RoomView live={live} night nobody />
        </main>
      )}
    </WithTable>
  );
}
