/** Turns results into JSON answers, and whatever goes wrong into a code with parameters. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Refused } from '../../shared/protocol/index.ts';
import { type ErrorCode, type Refusal, type Result, refuse } from '../../shared/types/index.ts';
import type { Note } from '../table/index.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  'protocol/too-large': 413,
  'protocol/too-fast': 429,
  'protocol/busy': 503,
  'protocol/unknown-command': 404,
  'session/unknown-table': 404,
  'session/bad-token': 401,
  'session/no-token': 401,
  'session/not-host': 403,
  'session/too-many-tries': 429,
  'session/tables-full': 503,
  'session/tables-many': 429,
  'session/crowded': 503,
  'scenario/unknown': 404,
  'scenario/unknown-length': 404,
  'fault/debrief': 503,
  'fault/log': 503,
  'fault/invariant': 500,
};

export const statusOf = (code: ErrorCode): number => STATUS[code] ?? (code.startsWith('rule/') ? 409 : 400);

export function sendRefusal(response: Response, { code, params, rule }: Refusal): void {
  const body: Refused = rule === undefined ? { ok: false, code, params } : { ok: false, code, params, rule };
  response.status(statusOf(code)).json(body);
}

type Handler = (request: Request, response: Response) => Promise<Result<unknown, Refusal>>;

const gzipped = promisify(gzip);

/** Below this a packet is a packet, compressed or not. */
const WORTH_ZIPPING = 2048;

async function sendJson(request: Request, response: Response, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  response.setHeader('vary', 'accept-encoding').type('json');
  if (text.length < WORTH_ZIPPING || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.end(text);
    return;
  }
  response.setHeader('content-encoding', 'gzip').end(await gzipped(text));
}

/** Answers are not kept by caches unless the handler says otherwise. */
export const route =
  (handle: Handler): RequestHandler =>
  async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    const result = await handle(request, response);
    if (result.ok) await sendJson(request, response, result.value);
    else sendRefusal(response, result.error);
  };

export const unknownRoute: RequestHandler = (request, response) => {
  const command = `${request.method} ${request.originalUrl.split('?')[0]}`.slice(0, 80);
  sendRefusal(response, refuse('protocol/unknown-command', { command }));
};

type BodyError = { readonly type?: string; readonly status?: number; readonly code?: string };

/** The disk's troubles are told apart: the person at the server can mend them. */
const isDisk = (code: string | undefined): boolean => code?.startsWith('SQLITE_') === true;

/** Faults of the body parser are the sender's; anything else is ours, is noted, and harms nobody else. */
export const faults =
  (note: Note): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { type, status, code } = error as BodyError;
    if (type === 'entity.too.large') return sendRefusal(response, refuse('protocol/too-large'));
    if (status !== undefined && status < 500)
      return sendRefusal(response, refuse('protocol/malformed', { path: 'body', problem: type ?? 'invalid' }));
    note('error', 'request failed', { method: request.method, error });
    return sendRefusal(response, refuse(isDisk(code) ? 'fault/log' : 'fault/invariant'));
  };
