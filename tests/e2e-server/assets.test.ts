import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { pages, readAssets } from '../../server/http/assets.ts';
import { ask } from '../support/serverLive.ts';

const dir = mkdtempSync(join(tmpdir(), 'zero-draft-client-'));
let http: Server;
let url = '';

beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Zero Draft</title>');
  writeFileSync(join(dir, 'assets', 'index-AbC123.js'), `export const x = '${'y'.repeat(5000)}';`);
  writeFileSync(join(dir, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const app = express();
  app.use(pages(readAssets(dir)));
  app.use((_request, response) => void response.status(404).json({ nothing: true }));
  http = createServer(app);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => {
  http.close();
  rmSync(dir, { recursive: true });
});

describe('the built client', () => {
  test('hashed files are kept for ever and sent compressed', async () => {
    const { headers, text } = await ask(url, '/assets/index-AbC123.js');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(Number(headers.get('content-length'))).toBeLessThan(500);
    expect(text).toContain('yyyy');
    const plain = await ask(url, '/assets/index-AbC123.js', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.text).toBe(text);
  });

  test.each([
    '/',
    '/learn',
    '/host',
    '/j/ABC234',
    '/t/ABC234',
    '/t/ABC234/desk',
    '/t/ABC234/screen',
    '/t/ABC234/debrief',
  ])('%s is a page, asked for anew each time', async (path) => {
    const reply = await ask(url, path);
    expect(reply.status).toBe(200);
    expect(reply.text).toContain('<title>');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
    const again = await ask(url, path, { headers: { 'if-none-match': reply.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('other addresses get the page that says so, with 404; a missing file is no page', async () => {
    expect((await ask(url, '/somewhere/else')).status).toBe(404);
    expect((await ask(url, '/somewhere/else')).text).toContain('<title>');
    expect((await ask(url, '/assets/gone.js')).body).toEqual({ nothing: true });
  });
});
