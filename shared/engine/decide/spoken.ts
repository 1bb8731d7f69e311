/** What is said: by message, in a note, in a room; and by the chair beside what its act does. */
import type { Command, CommandOf } from '../commands.ts';
import { type Batch, emit } from './batch.ts';

const SPOKEN = [
  'beat.close',
  'text.revise',
  'text.streamline',
  'gavel.put',
  'paragraph.park',
  'paragraph.unpark',
  'silence.open',
  'floor.take',
  'text.adopt',
  'summary.issue',
  'room.open',
] as const;

type Spoken = CommandOf<(typeof SPOKEN)[number]>;

const isSpoken = (command: Command): command is Spoken => (SPOKEN as readonly string[]).includes(command.type);

function aboutOf(c: Spoken): string | undefined {
  if (c.type === 'room.open') return c.paragraphs.length === 1 ? c.paragraphs[0] : undefined;
  return 'paragraph' in c ? c.paragraph : undefined;
}

/** A delegation that opens a room says nothing to the plenary. */
export function speak(b: Batch, command: Command): void {
  if (b.actor.role !== 'chair' || !isSpoken(command) || command.reason === undefined) return;
  const paragraph = aboutOf(command);
  emit(b, { type: 'message.said', from: 'chair', reason: command.reason, ...(paragraph && { about: paragraph }) });
}

/** A phrase alone comes with no words of its own. */
export const toldOf = (c: Pick<CommandOf<'note.send'>, 'text' | 'said'>) => ({
  text: c.text ?? '',
  ...(c.said && { said: c.said }),
});
