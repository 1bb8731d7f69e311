/** docs/asyncapi.yaml is what the schemas say. REDRAW=1 (`npm run asyncapi`) writes it instead of comparing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { COMMAND_TYPES } from '../../shared/engine/index.ts';
import { SERVER_MESSAGES } from '../../shared/protocol/index.ts';
import { ERRORS } from '../../shared/types/index.ts';
import { drawProtocol } from '../support/drawProtocol.ts';

const FILE = new URL('../../docs/asyncapi.yaml', import.meta.url);
const draw = (): string => stringify(drawProtocol(), { lineWidth: 120, aliasDuplicateObjects: false });

type Drawn = {
  readonly components: { readonly schemas: Record<string, unknown>; readonly messages: Record<string, unknown> };
};

describe('the protocol as AsyncAPI', () => {
  test('is current', () => {
    if (process.env['REDRAW'] === '1') writeFileSync(FILE, draw());
    else expect(readFileSync(FILE, 'utf8') === draw() ? 'current' : 'run npm run asyncapi').toBe('current');
  });

  test('has every message, every command and every code, and points at nothing that is not there', () => {
    const drawn = parse(draw()) as Drawn;
    const { schemas, messages } = drawn.components;
    for (const type of COMMAND_TYPES) expect(schemas).toHaveProperty([`command.${type}`, 'properties', 'type']);
    for (const name of ['hello', 'helloAnswer', 'command', 'ack', ...Object.keys(SERVER_MESSAGES)])
      expect(messages).toHaveProperty([name]);
    expect((schemas['code'] as { enum: string[] }).enum).toEqual(Object.keys(ERRORS));
    const refs = [...JSON.stringify(drawn).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((found) => found[1] ?? '');
    expect(refs.length).toBeGreaterThan(100);
    for (const path of new Set(refs)) expect(drawn).toHaveProperty(path.split('/'));
  });

  test('nothing that is sent is left without a shape', () => {
    const { schemas } = (drawProtocol() as Drawn).components;
    for (const [name, schema] of Object.entries(schemas)) {
      const text = JSON.stringify(schema);
      expect([
        name,
        /":\{\}/.test(text.replace(/"(properties|additionalProperties|propertyNames)":\{\}/g, '')),
      ]).toEqual([name, false]);
    }
  });
});
