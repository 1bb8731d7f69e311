/** Commands by their type: apart from the frames, because only a form and the server need all their schemas. */
import type * as z from 'zod/mini';
import { type Command, SCHEMAS } from '../engine/commands.ts';
import { err, ok, type Refusal, type Result, refuse } from '../types/index.ts';
import { type Envelope, envelopeSchema } from './from-client.ts';
import { parse } from './parse.ts';

const isCommandType = (type: string): type is keyof typeof SCHEMAS => Object.hasOwn(SCHEMAS, type);

export function parseCommand(raw: { readonly type: string }): Result<Command, Refusal> {
  if (!isCommandType(raw.type)) return err(refuse('protocol/unknown-command', { command: raw.type }));
  return parse(SCHEMAS[raw.type] as unknown as z.ZodMiniType<Command>, raw);
}

export function parseEnvelope(raw: unknown): Result<Envelope, Refusal> {
  const envelope = parse(envelopeSchema, raw);
  if (!envelope.ok) return envelope;
  const command = parseCommand(envelope.value.command);
  if (!command.ok) return command;
  return ok({ cmdId: envelope.value.cmdId, as: envelope.value.as, command: command.value });
}
