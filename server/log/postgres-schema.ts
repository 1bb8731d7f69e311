/** The same layout as the SQLite file's; `tbl`, because `table` is a word of SQL. */
export const SCHEMA = `
create table if not exists meta (key text primary key, value text not null);
create table if not exists events (
  tbl text not null, seq bigint not null, n bigint, seats text not null, audience text not null, event text not null,
  primary key (tbl, seq)
);
create unique index if not exists events_public on events (tbl, n) where n is not null;
create table if not exists acks (
  tbl text not null, person text not null, cmd text not null, feed text not null, n bigint not null,
  primary key (tbl, person, cmd)
);
alter table acks add column if not exists seq bigint not null default 0;
create table if not exists beats (process text primary key, at bigint not null);
create table if not exists scenarios (hash text primary key, content text not null);
create table if not exists tables (
  id text primary key, code text not null unique, scenario text not null, length text not null,
  created_at bigint not null, closed boolean not null default false, host_key text
);
create table if not exists people (id text primary key, tbl text not null, name text not null, host boolean not null);
create index if not exists people_tbl on people (tbl);
create table if not exists tokens (hash text primary key, person text not null);
create table if not exists companies (
  tbl text not null, process text not null, at bigint not null, people text not null, spectators integer not null,
  primary key (tbl, process)
);
`;
