/** A host link, /t/CODE/desk#host=KEY: its key is exchanged for a session, once, and leaves the address. */
import { err, ok, type Result } from '../../shared/types/index.ts';
import { type ApiError, api } from './api.ts';
import { held } from './held.ts';
import { remember } from './start.ts';
import { leaveLive } from './tab.ts';

export const hostKeyIn = (fragment: string): string | null => /^#host=([\w-]{22,86})$/.exec(fragment)?.[1] ?? null;

/** Nobody should read a spent key over a shoulder, nor reload it. */
const dropFragment = (): void => history.replaceState(null, '', location.pathname);

/** When nobody answers the key stays in the address, so that a reload tries again. */
export async function claimHost(code: string, key: string): Promise<Result<null, ApiError>> {
  const claimed = await api.claimHost(code, key);
  if (!claimed.ok && claimed.error.kind === 'away') return err(claimed.error);
  dropFragment();
  if (!claimed.ok) return err(claimed.error);
  const before = held.of(code);
  leaveLive();
  remember(claimed.value, before?.name ?? '', before?.title ?? '');
  return ok(null);
}
