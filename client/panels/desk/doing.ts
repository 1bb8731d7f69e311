/** One way to do each thing at the desk, wherever it is pressed. */
import type { Command } from '../../../shared/engine/index.ts';
import type { DeskAct, DeskRole } from '../../model/desk/index.ts';
import { onwardOf } from '../../model/desk/index.ts';
import type { DeskTable } from './desk.ts';

/** Sends an act, or asks once first where it cannot be undone. */
export function press({ live, view }: DeskTable, act: DeskAct): void {
  if (act.why !== null) return;
  if (act.ask !== null) view.asking.value = act;
  else live.act(act.command, act.role);
}

export function sendAs({ live }: DeskTable, role: DeskRole, command: Command): string {
  return live.act(command, role);
}

export function moveOn(table: DeskTable): void {
  const desk = table.desk.value;
  const act = desk === null ? null : onwardOf(desk, table.view.down.value);
  if (act !== null) press(table, act);
}

export function pauseOrGoOn(table: DeskTable): void {
  const desk = table.desk.value;
  if (desk === null || !desk.host) return;
  const command = { type: desk.sight.pub.paused ? 'table.resume' : 'table.pause' } as const;
  if (desk.asked('host', command) === null) sendAs(table, 'host', command);
}

export const timeRole = (table: DeskTable): DeskRole => (table.desk.value?.host ? 'host' : 'chair');

export function moreTime(table: DeskTable, minutes: number): void {
  const command = { type: 'clock.extend', ms: minutes * 60_000 } as const;
  const role = timeRole(table);
  if (table.desk.value?.asked(role, command) === null) sendAs(table, role, command);
}

/** Looks at a paragraph, or at one party's stance on it; the same again puts it away. */
export function look({ live, view }: DeskTable, paragraph: string, seat: string | null): void {
  const at = view.selected.value;
  const same = at?.paragraph === paragraph && at.seat === seat;
  view.selected.value = same ? null : { paragraph, seat };
  live.focus.value = paragraph;
}
