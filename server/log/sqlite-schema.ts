/** Raised when the layout changes; an unknown layout is refused, never guessed at. */
export const SCHEMA_VERSION = 1;

/** What a table made by an earlier version lacks, and how it comes by it. */
export const LATER_COLUMNS = [
  { table: 'acks', column: 'seq', add: 'alter table acks add column seq integer not null default 0' },
] as const;

export const SCHEMA = `
create table if not exists meta (key text primary key, value text not null) strict;
create table if not exists events (
  tbl text not null, seq integer not null, n integer, seats text not null, audience text not null, event text not null,
  primary key (tbl, seq)
) strict, without rowid;
create unique index if not exists events_public on events (tbl, n) where n is not null;
create table if not exists acks (
  tbl text not null, person text not null, cmd text not null, feed text not null, n integer not null,
  seq integer not null default 0, primary key (tbl, person, cmd)
) strict, without rowid;
create table if not exists beats (process text primary key, at integer not null) strict;
create table if not exists scenarios (hash text primary key, content text not null) strict;
create table if not exists tables (
  id text primary key, code text not null unique, scenario text not null, length text not null,
  created_at integer not null, closed integer not null default 0, host_key text
) strict;
create table if not exists people (
  id text primary key, tbl text not null, name text not null, host integer not null
) strict;
create index if not exists people_tbl on people (tbl);
create table if not exists tokens (hash text primary key, person text not null) strict;
create table if not exists companies (
  tbl text not null, process text not null, at integer not null, people text not null, spectators integer not null,
  primary key (tbl, process)
) strict;
`;
