import type { EventOf, NewEvent } from '../shared/engine/index.ts';
import type { OtherTable } from '../shared/figures/index.ts';
import { err, ok, type Refusal, type Result, refuse, type SeatId } from '../shared/types/index.ts';
import { type Desk, usualDesk } from './debrief-desk.ts';
import type { Answer, Job } from './debriefing.ts';
import type { Store, TableRecord } from './log/index.ts';
import type { Games, Note, Table } from './table/index.ts';

export type DebriefPorts = { readonly store: Store; readonly games: Games; readonly note: Note; readonly desk?: Desk };
export type Debriefs = (table: Table, viewer: SeatId | null) => Promise<Result<unknown, Refusal>>;

const ANSWERS = 64;
/** Tables of the same scenario to compare with, newest first. */
const OTHERS = 12;

type Read = { readonly key: string; readonly load: () => Promise<readonly NewEvent[]> };
type Named = { readonly key: string; readonly load: () => Promise<Job['game']['sent'] | null> };

/** Sent by name first: the desk asks for what it does not have. */
async function asked(desk: Desk, game: Named, log: Read, ask: Job['ask']): Promise<Answer> {
  const answer = await desk({ game: { key: game.key }, log: { key: log.key }, ask });
  if (answer.is !== 'needs') return answer;
  const [sent, events] = await Promise.all([game.load(), log.load()]);
  if (!sent) throw new Error(`game ${game.key} is not stored`);
  return desk({ game: { key: game.key, sent }, log: { key: log.key, sent: events }, ask });
}

const workshopOf = (log: readonly NewEvent[]): string | undefined =>
  (log[0] as EventOf<'table.opened'> | undefined)?.workshop;

/** Closed tables of the same scenario and length: their figures, each worked out once, and nobody's name. */
function createComparison({ desk, games, store }: Required<Omit<DebriefPorts, 'note'>>) {
  const kept = new Map<string, Promise<OtherTable | null>>();
  const events = async (id: string) => (await store.log.read(id, 0)).map((row) => row.event as NewEvent);
  const figures = async (record: TableRecord, workshop: string | undefined): Promise<OtherTable | null> => {
    const log = await events(record.id);
    const same = workshop !== undefined && workshopOf(log) === workshop;
    const game = { key: gameKey(record), load: () => games.stored(record.scenario, record.length) };
    const answer = await asked(
      desk,
      game,
      { key: `${record.id}/closed`, load: async () => log },
      { is: 'table', same },
    );
    return answer.is === 'table' ? answer.table : null;
  };
  return async (own: TableRecord): Promise<readonly OtherTable[]> => {
    const all = await store.registry.tables();
    const alike = all
      .filter((t) => t.closed && t.id !== own.id && t.scenario === own.scenario && t.length === own.length)
      .sort((a, b) => b.createdAt - a.createdAt)
      .slice(0, OTHERS);
    if (alike.length === 0) return [];
    const workshop = workshopOf(await events(own.id));
    const found = alike.map((record) => {
      const key = `${record.id}/${workshop ?? ''}`;
      const one = kept.get(key) ?? figures(record, workshop);
      kept.set(key, one);
      one.catch(() => kept.delete(key));
      return one;
    });
    return (await Promise.all(found)).filter((one) => one !== null);
  };
}

const gameKey = ({ length, scenario }: Pick<TableRecord, 'scenario' | 'length'>): string => `${scenario}/${length}`;

/** Computed once for each reader and each state of the log: a class opens it all at the same moment. */
export function createDebriefs({ desk = usualDesk(), games, note, store }: DebriefPorts): Debriefs {
  const kept = new Map<string, Promise<unknown>>();
  const lines = new Map<string, Promise<unknown>>();
  const othersOf = createComparison({ desk, games, store });
  const compute = async (table: Table, viewer: SeatId | null, seq: number): Promise<unknown> => {
    const { game, record } = table;
    const others = await othersOf(record);
    const load = async () => (await store.log.read(record.id, 0)).map((row) => row.event as NewEvent);
    const opened = table.state().debrief?.opened.join() ?? '';
    const answer = await asked(
      desk,
      { key: gameKey(record), load: async () => game },
      { key: `${record.id}/${seq}`, load },
      { is: 'debrief', viewer, common: `${record.id}/${opened}`, others },
    );
    return answer.is === 'debrief' ? answer.debrief : null;
  };
  /** Readers of one table wait for each other: what the first one sends and shares, the next ones find. */
  const inLine = (table: Table, viewer: SeatId | null, seq: number): Promise<unknown> => {
    const { id } = table.record;
    const before = lines.get(id) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => compute(table, viewer, seq));
    lines.set(id, own);
    const leave = (): void => {
      if (lines.get(id) === own) lines.delete(id);
    };
    own.then(leave, leave);
    return own;
  };
  return async (table, viewer) => {
    const { seq } = table.standing().heads;
    const key = `${table.record.id}/${seq}/${viewer ?? ''}`;
    const found = kept.get(key) ?? inLine(table, viewer, seq);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > ANSWERS && oldest !== undefined) kept.delete(oldest);
    try {
      return ok(await found);
    } catch (error) {
      kept.delete(key);
      note('error', 'debrief failed', { table: table.record.id, error });
      return err(refuse('fault/debrief'));
    }
  };
}
