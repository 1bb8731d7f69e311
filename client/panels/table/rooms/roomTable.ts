/** The table as one sees it from inside a closed room: its own copy of the text, and acts that stay in it. */
import { computed, signal } from '@preact/signals';
import type { Command } from '../../../../shared/engine/index.ts';
import type { Live } from '../../../model/index.ts';
import { memoryKeep } from '../../../model/keep.ts';
import { createView } from '../../../model/table/index.ts';
import { copySight, draftedIn } from '../../../model/table/rooms/index.ts';
import type { Table } from '../table.ts';

const STAYS = new Set<Command['type']>([
  'stance.take',
  'stance.drop',
  'proposal.table',
  'proposal.sponsor',
  'proposal.withdraw',
]);

const inside = (command: Command, room: string): Command =>
  STAYS.has(command.type) ? ({ ...command, room } as Command) : command;

/** The same wire, with the room's name on what is drafted there and the room's copy as the state that is asked. */
function liveIn(live: Live, sight: Table['sight'], room: string, first: string | null): Live {
  const here: Partial<Live> = {
    focus: signal(first),
    act: (command, as) => live.act(inside(command, room), as),
    dismiss: (cmdId) => live.dismiss(cmdId),
    legal: () => [],
    ask: (role) => {
      const ask = live.ask(role);
      const state = sight.value?.pub;
      return ask === null || state === undefined ? null : { ...ask, state };
    },
    tableTime: (mine) => live.tableTime(mine),
    onEvents: (listener) => live.onEvents(listener),
  };
  return Object.assign(Object.create(live) as Live, here);
}

/** Its sight is null where the room has no copy, or I am not in it. Drafts and tabs live as long as its screen. */
export function roomTable({ live, sight }: Table, room: string): Table {
  const copy = computed(() => (sight.value === null ? null : copySight(sight.value, room)));
  const first = sight.value === null ? undefined : draftedIn(sight.value, room)[0];
  const view = createView(`${live.code}/${room}`, memoryKeep(), () => live.tableTime(Date.now()));
  return { live: liveIn(live, copy, room, first?.id ?? null), view, sight: copy };
}
