/** Step 11: a rule for next time, kept in this browser only. */
import { signal } from '@preact/signals';
import type { Keep } from '../keep.ts';
import { actLines } from './acts.ts';
import { type Finding, found } from './head.ts';
import { packageLines } from './packages.ts';
import type { Learned } from './sight.ts';
import { say } from './words.ts';

export const RULE_LIMIT = 280;

export function createRule(code: string, keep: Keep) {
  const name = `rule/${code}`;
  const stored = keep.read(name);
  const text = signal(typeof stored === 'string' ? stored.slice(0, RULE_LIMIT) : '');
  return {
    text,
    write: (next: string): void => {
      text.value = next.slice(0, RULE_LIMIT);
      keep.write(name, text.value);
    },
  };
}
export type Rule = ReturnType<typeof createRule>;

export function ruleFinding(x: Learned): Finding {
  const own = x.debrief.heard.find((h) => h.seat === x.seat);
  if (!own) return found(say('debrief.rule.head.plain'), say('debrief.rule.lead'));
  const key = own.proposals === 0 ? 'debrief.rule.head.quiet' : 'debrief.rule.head';
  const params = { spoken: own.spoken, proposals: own.proposals, taken: own.taken, brackets: own.bracketsOpened };
  return found(say(key, params), say('debrief.rule.lead'));
}

/** What this reader did, in a few sentences to think from. */
export function remindersOf(x: Learned): readonly string[] {
  const own = x.debrief.heard.find((h) => h.seat === x.seat);
  const acts = actLines(x).filter((line) => line.mine);
  const [missed] = packageLines(x);
  return [
    ...(own && x.pub.members.includes(own.seat)
      ? [say('debrief.rule.brackets', { opened: own.bracketsOpened, lifted: own.bracketsLifted })]
      : []),
    ...(own ? [say('debrief.rule.sponsored', { count: own.sponsored })] : []),
    ...acts.map(({ better, points, what }) =>
      better === null ? `${what}: ${points}.` : `${what}: ${points}. ${better}.`,
    ),
    ...(missed ? [say('debrief.rule.trade', { what: missed.what })] : []),
  ];
}
