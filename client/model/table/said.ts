/** What was said, in the reader's words where it was said in a phrase. */
import type { Phrased } from '../../../shared/engine/index.ts';
import { words } from '../words.ts';
import { reasonText, type Sight } from './sight.ts';

export function saidText(s: Sight, told: { readonly text: string; readonly said?: Phrased | undefined }): string {
  if (told.text !== '' || told.said === undefined) return told.text;
  // Its words may be a moment behind.
  return words.value.knows(told.said.phrase) ? reasonText(s, told.said) : '…';
}
