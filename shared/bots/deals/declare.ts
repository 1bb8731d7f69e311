/** Red lines said aloud, by those who like to: true ones only, once somebody comes near them. */
import { type Command, isLive } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';

export function declareRedLine(d: Delegate): Command | null {
  if (!styleOf(d).declares) return null;
  for (const p of d.state.paragraphs) {
    const red = d.sheet.redLines[p.issue] ?? [];
    const known = d.state.declared.some((x) => x.seat === d.seat && x.issue === p.issue);
    if (red.length === 0 || known || !isLive(p)) continue;
    const near = [p, ...d.state.proposals.filter((x) => x.paragraph === p.id && x.status === 'tabled')].find((x) =>
      red.includes(x.words.level),
    );
    const issue = d.open.issues.find((i) => i.id === p.issue);
    if (near === undefined || issue === undefined) continue;
    const level = issue.levels[near.words.level] ?? '';
    const reason = say('redline.declare', { issue: issue.title, level }, styleOf(d).voice);
    return { type: 'redline.declare', issue: issue.id, levels: [...red], reason };
  }
  return null;
}
