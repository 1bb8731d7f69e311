/** Which finding heads which step. */

import { hasText } from '../../../shared/engine/index.ts';
import { branchFinding } from './branch.ts';
import { envelopesFinding } from './envelopes.ts';
import { type Finding, found } from './head.ts';
import { heardFinding } from './heard.ts';
import { historyFinding } from './history.ts';
import { missedFinding } from './missed.ts';
import { resultFinding } from './result.ts';
import { ruleFinding } from './rule.ts';
import { sealedFinding } from './sealed.ts';
import type { Learned } from './sight.ts';
import type { StepId } from './steps.ts';
import { textFinding } from './story.ts';
import { summaryFinding, walkedFinding } from './summary.ts';
import { wordFinding } from './wall.ts';
import { say } from './words.ts';

function guessFinding(x: Learned): Finding {
  const none = !hasText(x.debrief.ending.kind);
  if (x.seat === null) return found(say('debrief.guess.head.none'), say('debrief.guess.lead.none'));
  if (x.guess === null) return found(say('debrief.guess.head'), say('debrief.guess.lead'));
  const key = none ? 'debrief.guess.head.walked' : 'debrief.guess.head.made';
  return found(say(key, { sign: x.guess.sign ? 'yes' : 'no', stars: x.guess.stars }), say('debrief.guess.lead.made'));
}

export function findingOf(x: Learned, step: StepId): Finding {
  const none = !hasText(x.debrief.ending.kind);
  switch (step) {
    case 1:
      return wordFinding(x);
    case 2:
      return guessFinding(x);
    case 3:
      return textFinding(x);
    case 4:
      return envelopesFinding(x);
    case 5:
      return sealedFinding(x);
    case 6:
      return none ? walkedFinding(x) : resultFinding(x);
    case 7:
      return none ? summaryFinding(x) : missedFinding(x);
    case 8:
      return heardFinding(x);
    case 9:
      return historyFinding(x);
    case 10:
      return branchFinding(x);
    case 11:
      return ruleFinding(x);
  }
}
