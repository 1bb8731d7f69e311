/** What falls due by itself: deadlines, absences, returns. A table that nobody looks at stands still. */
import type { Command, PublicState } from '../../shared/engine/index.ts';
import type { PersonId } from '../../shared/types/index.ts';
import type { Act, Answer } from './act.ts';
import { absences, returns } from './attendance.ts';
import { nextDue } from './due.ts';
import type { People } from './people.ts';
import type { Cancel, TablePorts } from './ports.ts';
import { publicOf, type Standing } from './world.ts';

/** What could not be written is tried again after this. */
const AGAIN_MS = 1000;

export type Care = {
  /** After every change. */
  readonly look: () => void;
  /** A person connected or was recognised. */
  readonly back: (person: PersonId) => void;
  readonly stop: () => void;
};

type Room = {
  readonly standing: () => Standing;
  readonly people: People;
  readonly submit: (act: Act) => Promise<Answer>;
};

/** One alarm at a time: setting it cancels the one before. */
type Alarm = { readonly set: (ms: number | null, run: () => void) => void };

function createAlarm(ports: TablePorts): Alarm {
  let cancel: Cancel | null = null;
  return {
    set: (ms, run) => {
      cancel?.();
      cancel = ms === null ? null : ports.time.after(Math.max(0, ms), run);
    },
  };
}

const tableAct = (command: Command, cmdId: string, at: number): Act => ({
  command,
  actor: { role: 'table', by: 'server' },
  cmdId,
  by: 'table',
  at,
});

export function createCare(room: Room, ports: TablePorts): Care {
  const since = ports.time.now();
  const [clockAlarm, absenceAlarm] = [createAlarm(ports), createAlarm(ports)];
  const state = (): PublicState => publicOf(room.standing());
  /** Who presided until they were away too long; forgotten with the process, then the host hands the chair back. */
  let chaired: PersonId | null = null;
  let stopped = false;

  /** A refusal that time or the disk may heal must not be the end of the matter. */
  const insist = (act: Act, alarm: Alarm, again: () => void): void => {
    room.submit(act).then(
      (answer) => {
        if (!answer.ok && !stopped) alarm.set(AGAIN_MS, again);
      },
      (error: unknown) => ports.note('error', 'care failed', { error }),
    );
  };

  // Derived from where the log stands, so that several processes make the act once.
  const actOf = (command: Command, why: string): Act => {
    const about = 'seat' in command ? command.seat : 'chair';
    return tableAct(command, `${why}/${room.standing().heads.seq}/${command.type}/${about}`, ports.time.now());
  };

  const watchClock = (): void => {
    const due = room.people.size() === 0 ? null : nextDue(room.standing());
    clockAlarm.set(due === null ? null : due.at - ports.time.now(), () => {
      // An alarm may ring a moment early; it rings because the moment is there.
      if (due !== null) insist(due.act(Math.max(due.at, ports.time.now())), clockAlarm, watchClock);
    });
  };

  const watchPeople = (): void => {
    absenceAlarm.set(null, watchPeople);
    if (room.people.size() === 0) return;
    const { standInAfterMs: graceMs } = ports.settings;
    const due = absences({ state: state(), people: room.people, since, at: ports.time.now(), graceMs });
    for (const command of due.commands) {
      if (command.type === 'chair.hand') chaired = state().chair.person;
      insist(actOf(command, 'absent'), absenceAlarm, watchPeople);
    }
    absenceAlarm.set(due.againInMs, watchPeople);
  };

  return {
    look: () => {
      watchClock();
      watchPeople();
    },
    back: (person) => {
      for (const command of returns(state(), person, chaired))
        insist(actOf(command, 'back'), absenceAlarm, watchPeople);
    },
    stop: () => {
      stopped = true;
      clockAlarm.set(null, () => {});
      absenceAlarm.set(null, () => {});
    },
  };
}
