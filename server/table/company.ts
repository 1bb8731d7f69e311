/** Who is at the table through the other processes, and telling them who is here. */
import type { TableId } from '../../shared/types/index.ts';
import type { Company } from '../log/index.ts';
import type { People } from './people.ts';
import type { TablePorts } from './ports.ts';

/** Said again this often even when nothing changed. */
const SIGN_MS = 3000;
/** Who has said nothing for longer is taken for dead. */
const SILENT_MS = 10_000;

export type CompanyKeeper = {
  /** Says who is here if that is news, or if it was long ago. */
  readonly tell: () => void;
  /** Hears who is elsewhere; true = that is news. */
  readonly hear: () => Promise<boolean>;
  /** Of all processes with somebody at the table one does what needs doing only once; a hint, never a lock. */
  readonly leads: () => boolean;
  readonly stop: () => Promise<void>;
};

const ALONE: CompanyKeeper = { tell: () => {}, hear: async () => false, leads: () => true, stop: async () => {} };

const keyOf = ({ people, spectators }: Pick<Company, 'people' | 'spectators'>): string =>
  JSON.stringify([Object.entries(people).sort(), spectators]);
const NOBODY = keyOf({ people: {}, spectators: 0 });

export function createCompany(table: TableId, people: People, ports: TablePorts): CompanyKeeper {
  const { others, time, note } = ports;
  if (others === undefined) return ALONE;
  let said = { key: NOBODY, at: 0 };
  let heard: readonly Company[] = [];
  /** In order, so that an older word never overwrites a newer one. */
  let saying: Promise<void> = Promise.resolve();
  const failed = (error: unknown): void => note('error', 'company failed', { table, error });

  const say = async (key: string): Promise<void> => {
    const here = people.company();
    if (key === NOBODY) await others.forget(table);
    else await others.tell(table, { ...here, at: time.now() });
    others.wake(table);
  };

  return {
    tell: () => {
      const key = keyOf(people.company());
      if (key === said.key && (key === NOBODY || time.now() - said.at < SIGN_MS)) return;
      said = { key, at: time.now() };
      saying = saying.then(() => say(key)).catch(failed);
    },
    hear: async () => {
      const all = (await others.ask(table)).filter((one) => time.now() - one.at < SILENT_MS);
      const news = all.map(keyOf).join() !== heard.map(keyOf).join();
      heard = all;
      if (news) people.hear(all, time.now());
      return news;
    },
    leads: () => heard.every((one) => one.process > others.self()),
    stop: async () => {
      said = { key: NOBODY, at: time.now() };
      saying = saying.then(() => others.forget(table)).catch(failed);
      await saying;
    },
  };
}
