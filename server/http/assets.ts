/** The built client, from memory: each file compressed once, hashed names kept for ever by browsers. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const PACKED = new Set(['.png', '.webp', '.woff2']);

type Asset = {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  /** Made on the first request that wants it. */
  gzip: Buffer | null;
  readonly packed: boolean;
  readonly hashed: boolean;
};

function assetOf(path: string, file: string): Asset {
  const plain = readFileSync(file);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { type, etag, plain, gzip: null, packed: PACKED.has(extname(file)), hashed: path.startsWith('/assets/') };
}

/** By address; what is not in here is not served, so no path can climb out of the folder. */
export type Assets = ReadonlyMap<string, Asset>;

export function readAssets(folder: string): Assets {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    return [path, assetOf(path, file)] as const;
  });
  return new Map(entries);
}

function gzipOf(asset: Asset): Buffer {
  asset.gzip ??= gzipSync(asset.plain, { level: constants.Z_BEST_COMPRESSION });
  return asset.gzip;
}

function send(request: Request, response: Response, asset: Asset, status = 200): void {
  response.setHeader('content-type', asset.type);
  response.setHeader('etag', asset.etag);
  response.setHeader('cache-control', asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  if (status === 200 && request.headers['if-none-match'] === asset.etag) {
    response.status(304).end();
    return;
  }
  const zip = !asset.packed && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (zip) response.setHeader('content-encoding', 'gzip');
  const body = zip ? gzipOf(asset) : asset.plain;
  response.status(status).setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The addresses the client has pages for; on anything else it says that there is nothing here. */
const PAGES = /^\/($|learn\/?$|host\/?$|j\/[^/]+\/?$|t\/[^/]+(\/(desk|screen|debrief))?\/?$)/;

export const pages =
  (assets: Assets): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const asset = assets.get(request.path);
    if (asset !== undefined && request.path !== '/index.html') return send(request, response, asset);
    const index = assets.get('/index.html');
    const wantsPage = extname(request.path) === '' || request.path === '/index.html';
    if (index === undefined || !wantsPage) return next();
    return send(request, response, index, PAGES.test(request.path) ? 200 : 404);
  };
