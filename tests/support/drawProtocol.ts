/** The protocol as AsyncAPI, read off the schemas, so that docs/asyncapi.yaml cannot lie. */
import * as z from 'zod';
import { SCHEMAS } from '../../shared/engine/commands.ts';
import {
  ackSchema,
  envelopeSchema,
  helloAnswerSchema,
  helloSchema,
  MESSAGE_LIMIT,
  PROTOCOL_VERSION,
  SERVER_MESSAGES,
} from '../../shared/protocol/index.ts';
import { ERRORS } from '../../shared/types/index.ts';

type Json = { readonly [key: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => isJson(value) && Object.keys(value).length === 0;
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** What a schema cannot say, by where it stands: codes, their parameters, events and states. */
const NAMED: Readonly<Record<string, string>> = {
  code: 'code',
  params: 'params',
  events: 'event',
  event: 'event',
  state: 'state',
};

function named(key: string, value: unknown): unknown {
  const name = NAMED[key];
  if (name === undefined) return filled(value);
  if (isEmpty(value)) return ref(name);
  return isJson(value) && isEmpty(value['items']) ? { ...value, items: ref(name) } : filled(value);
}

function filled(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(filled);
  if (!isJson(schema)) return schema;
  const entries = Object.entries(schema).filter(([key]) => key !== '$schema');
  return Object.fromEntries(
    entries.map(([key, value]) =>
      key === 'properties' && isJson(value)
        ? [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, named(name, one)]))]
        : [key, filled(value)],
    ),
  );
}

const schemaOf = (schema: unknown): Json =>
  filled(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' })) as Json;

/** Numbers as JavaScript has them say nothing about the protocol. */
const plain = (json: string): string =>
  json.replace(/,"(maximum|minimum)":-?9007199254740991/g, '').replace(/"(maximum|minimum)":-?9007199254740991,/g, '');

const commandName = (type: string): string => `command.${type}`;

function commandSchemas(): Json {
  const all = Object.entries(SCHEMAS).map(([type, schema]) => [commandName(type), schemaOf(schema)]);
  return Object.fromEntries(all) as Json;
}

function envelope(): Json {
  const frame = schemaOf(envelopeSchema) as { properties: Json };
  const command = { oneOf: Object.keys(SCHEMAS).map((type) => ref(commandName(type))) };
  return { ...frame, properties: { ...frame.properties, command } };
}

const ASIDE: Readonly<Record<string, Json>> = {
  code: {
    description: 'What went wrong. Those of x-retry may be sent again as they are.',
    enum: Object.keys(ERRORS),
    'x-retry': Object.entries(ERRORS).flatMap(([code, { retry }]) => (retry ? [code] : [])),
  },
  params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
  event: {
    description: 'What happened, with ids and no names. A type that is not known means: say hello again.',
    type: 'object',
    required: ['type', 'at'],
    properties: { type: { type: 'string' }, at: { type: 'number', description: 'The time of the table, ms.' } },
  },
  state: { description: 'The fold of all events of that feed (shared/engine/state).', type: 'object' },
};

const RULES: Readonly<Record<string, string>> = {
  hello: 'P4',
  helloAnswer: 'P5',
  command: 'P6',
  ack: 'P7',
  events: 'P8',
  own: 'P9',
  seated: 'P10',
  presence: 'P11',
  hash: 'P12',
  notice: 'P13',
};

const onChannel = (name: string): Json => ({ $ref: `#/channels/table/messages/${name}` });
const channel = { $ref: '#/channels/table' };
const asked = (name: string, answer: string): Json => ({
  action: 'receive',
  channel,
  messages: [onChannel(name)],
  reply: { channel, messages: [onChannel(answer)] },
});

const DESCRIPTION = `What a client and the server of Zero Draft say to each other over one Socket.IO connection (protocol 4, \
namespace /). The rules, numbered P and H, and the questions asked over plain HTTP stand in shared/protocol/PROTOCOL.md. \
The name of a message is the name of the Socket.IO event; an answer is the event's acknowledgement. A message is at most \
${MESSAGE_LIMIT} bytes. Made from the schemas by npm run asyncapi.`;

export function drawProtocol(): unknown {
  const payloads: Json = {
    hello: schemaOf(helloSchema),
    helloAnswer: schemaOf(helloAnswerSchema),
    command: envelope(),
    ack: schemaOf(ackSchema),
    ...Object.fromEntries(Object.entries(SERVER_MESSAGES).map(([name, schema]) => [name, schemaOf(schema)])),
  };
  const names = Object.keys(payloads);
  const messages = names.map((name) => [name, { name, summary: RULES[name], payload: ref(name) }]);
  const told = Object.keys(SERVER_MESSAGES).map((name) => [
    `tell.${name}`,
    { action: 'send', channel, messages: [onChannel(name)] },
  ]);
  const drawn = {
    asyncapi: '3.0.0',
    info: {
      title: 'Zero Draft',
      version: String(PROTOCOL_VERSION),
      description: DESCRIPTION,
      license: { name: 'MIT' },
    },
    servers: { own: { host: 'localhost:3000', protocol: 'ws', pathname: '/socket.io/' } },
    channels: {
      table: {
        address: '/socket.io/',
        messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: {
      'answer.hello': asked('hello', 'helloAnswer'),
      'answer.command': asked('command', 'ack'),
      ...Object.fromEntries(told),
    },
    components: {
      messages: Object.fromEntries(messages),
      schemas: { ...payloads, ...ASIDE, ...commandSchemas() },
    },
  };
  return JSON.parse(plain(JSON.stringify(drawn)));
}
