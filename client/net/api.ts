import type {
  Addresses,
  LobbyFacts,
  NewsList,
  NewTable,
  OwnBrief,
  ScenarioSummary,
  Session,
} from '../../shared/protocol/http.ts';
import type { OpenGame } from '../../shared/scenario/game.ts';
import { type ErrorCode, err, ok, type Params, type Refusal, type Result } from '../../shared/types/index.ts';

/** `away`: nobody answered, or what answered was no table. Anything else is a refusal with its code. */
export type ApiError = { readonly kind: 'away' } | { readonly kind: 'refused'; readonly refusal: Refusal };
export type Answer<T> = Promise<Result<T, ApiError>>;

type Ask = { readonly method?: 'GET' | 'POST'; readonly body?: unknown; readonly token?: string };
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

const away: ApiError = { kind: 'away' };

function refusalIn(body: unknown): ApiError {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return away;
  const { code, params, rule } = body as { code: ErrorCode; params?: Params; rule?: string };
  return {
    kind: 'refused',
    refusal: rule === undefined ? { code, params: params ?? {} } : { code, params: params ?? {}, rule },
  };
}

const initOf = ({ method = 'GET', body, token }: Ask): RequestInit => ({
  method,
  headers: {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

async function ask<T>(get: Fetch, path: string, how: Ask = {}): Answer<T> {
  try {
    const response = await get(`/api${path}`, initOf(how));
    const body: unknown = await response.json();
    return response.ok ? ok(body as T) : err(refusalIn(body));
  } catch {
    return err(away);
  }
}

const at = (code: string, rest = ''): string => `/tables/${encodeURIComponent(code)}${rest}`;

/** The questions asked over plain HTTP; everything that changes a table goes over the socket. */
export function createApi(get: Fetch = (path, init) => fetch(path, init)) {
  return {
    scenarios: () => ask<{ readonly scenarios: readonly ScenarioSummary[] }>(get, '/scenarios'),
    addresses: () => ask<Addresses>(get, '/addresses'),
    makeTable: (table: NewTable) => ask<Session>(get, '/tables', { method: 'POST', body: table }),
    table: (code: string) => ask<LobbyFacts>(get, at(code)),
    join: (code: string, name: string) => ask<Session>(get, at(code, '/people'), { method: 'POST', body: { name } }),
    claimHost: (code: string, key: string) => ask<Session>(get, at(code, '/host'), { method: 'POST', body: { key } }),
    game: (hash: string, length: string) =>
      ask<OpenGame>(get, `/games/${encodeURIComponent(hash)}/${encodeURIComponent(length)}`),
    brief: (code: string, token: string) => ask<OwnBrief>(get, at(code, '/brief'), { token }),
    /** The host's: the scenario's news, to come and come. */
    news: (code: string, token: string) => ask<NewsList>(get, at(code, '/news'), { token }),
    debrief: <T>(code: string, token: string | undefined) =>
      ask<T>(get, at(code, '/debrief'), token === undefined ? {} : { token }),
  };
}
export type Api = ReturnType<typeof createApi>;
