/** Settings from the environment. A wrong value stops the start with a sentence that says what to write instead. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** PostgreSQL instead of a file in `dataDir`; null = the file. */
  readonly databaseUrl: string | null;
  /** Redis, by which processes over one database wake each other; null = they look now and then. */
  readonly redisUrl: string | null;
  readonly pollMs: number;
  readonly logLevel: string;
  readonly allowedOrigins: readonly string[];
  /** How many proxies of ours stand before us: so many addresses of X-Forwarded-For are believed, from the end. */
  readonly trustProxy: number;
  /** Whoever shows it may read /metrics; null = nobody. */
  readonly metricsToken: string | null;
  readonly botPaceMs: number;
  readonly standInAfterMs: number;
  /** Days after its last act when a table is forgotten; 0 = never. */
  readonly retentionDays: number;
  readonly maxTables: number;
  readonly maxConnections: number;
};

export class ConfigError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

function whole(env: Env, name: string, fallback: number, max: number): number {
  const text = env[name]?.trim() ?? '';
  if (text === '') return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new ConfigError(`${name} must be a whole number from 0 to ${max}, but is "${text}".`);
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

function level(env: Env): string {
  const text = env.LOG_LEVEL?.trim() || 'warn';
  if (LEVELS.includes(text)) return text;
  throw new ConfigError(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, but is "${text}".`);
}

function originOf(text: string): string {
  try {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url.origin;
  } catch {
    // told below, with the other ways of being no origin
  }
  throw new ConfigError(`ALLOWED_ORIGINS must list addresses like https://play.example.org, but has "${text}".`);
}

function databaseUrl(env: Env): string | null {
  const text = env.DATABASE_URL?.trim() ?? '';
  if (text === '') return null;
  if (/^postgres(ql)?:\/\//.test(text)) return text;
  // The address may hold a password, so it is not repeated.
  throw new ConfigError('DATABASE_URL must be an address like postgres://user@host:5432/database.');
}

function redisUrl(env: Env): string | null {
  const text = env.REDIS_URL?.trim() ?? '';
  if (text === '') return null;
  if (!/^rediss?:\/\//.test(text)) throw new ConfigError('REDIS_URL must be an address like redis://host:6379.');
  if (databaseUrl(env) !== null) return text;
  throw new ConfigError('REDIS_URL is for several processes over one database: set DATABASE_URL too, or leave it out.');
}

function metricsToken(env: Env): string | null {
  const text = env.METRICS_TOKEN?.trim() ?? '';
  if (text === '' || text.length >= 16) return text || null;
  throw new ConfigError('METRICS_TOKEN must have at least 16 characters.');
}

const origins = (env: Env): readonly string[] =>
  (env.ALLOWED_ORIGINS ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(originOf);

/** @throws ConfigError */
export const readConfig = (env: Env): Config => ({
  port: whole(env, 'PORT', 3000, 65_535),
  host: env.HOST?.trim() || '0.0.0.0',
  dataDir: env.DATA_DIR?.trim() || './data',
  databaseUrl: databaseUrl(env),
  redisUrl: redisUrl(env),
  pollMs: whole(env, 'POLL_MS', 1000, 3_600_000),
  logLevel: level(env),
  allowedOrigins: origins(env),
  trustProxy: whole(env, 'TRUST_PROXY', 0, 10),
  metricsToken: metricsToken(env),
  botPaceMs: whole(env, 'BOT_PACE_MS', 700, 60_000),
  standInAfterMs: whole(env, 'STAND_IN_AFTER_MS', 60_000, 3_600_000),
  retentionDays: whole(env, 'RETENTION_DAYS', 0, 36_500),
  maxTables: whole(env, 'MAX_TABLES', 500, 100_000),
  maxConnections: whole(env, 'MAX_CONNECTIONS', 5000, 1_000_000),
});
