import type { ComponentType } from 'preact';
import {
  adopted,
  type Finding,
  findingOf,
  hides,
  type Large,
  placeOf,
  STEPS,
  type StepId,
} from '../../model/debrief/index.ts';
import { say } from '../../model/index.ts';
import { Button } from '../ui/index.ts';
import { useTurn } from './Course.tsx';
import { useDoing } from './doing.ts';
import { Stars } from './Stars.tsx';
import { BranchStep } from './steps/BranchStep.tsx';
import { EnvelopeStep } from './steps/EnvelopeStep.tsx';
import { GuessStep } from './steps/GuessStep.tsx';
import { HeardStep } from './steps/HeardStep.tsx';
import { HistoryStep } from './steps/HistoryStep.tsx';
import { MissedStep } from './steps/MissedStep.tsx';
import { ResultStep } from './steps/ResultStep.tsx';
import { RuleStep } from './steps/RuleStep.tsx';
import { SealedStep } from './steps/SealedStep.tsx';
import { SummaryStep } from './steps/SummaryStep.tsx';
import { TextStep } from './steps/TextStep.tsx';
import { WalkedStep } from './steps/WalkedStep.tsx';
import { WordStep } from './steps/WordStep.tsx';

const BODY: Readonly<Record<StepId, ComponentType>> = {
  1: WordStep,
  2: GuessStep,
  3: TextStep,
  4: EnvelopeStep,
  5: SealedStep,
  6: ResultStep,
  7: MissedStep,
  8: HeardStep,
  9: HistoryStep,
  10: BranchStep,
  11: RuleStep,
};

function LargeFigures({ all }: { readonly all: readonly Large[] }) {
  if (all.length === 0) return null;
  return (
    <ul class="large-figures">
      {all.map((one) => (
        <li key={one.label}>
          {one.stars ? (
            <Stars {...one.stars} text={one.value} />
          ) : (
            <b class="num">
              <bdi dir="ltr">{one.value}</bdi>
            </b>
          )}
          <span>{one.label}</span>
        </li>
      ))}
    </ul>
  );
}

function Head({ step, finding }: { readonly step: StepId; readonly finding: Finding }) {
  const { code } = useDoing();
  return (
    <header class="step-head">
      <div>
        <p class="caption">
          {say('debrief.place', { place: placeOf(step), all: STEPS.length })}
          <span class="paper-only"> · {code}</span>
        </p>
        <h1 class="serif">{finding.headline}</h1>
        <p class="lead">{finding.lead}</p>
      </div>
      <LargeFigures all={finding.large} />
    </header>
  );
}

/** Numbers wait for the reader's own guess; nobody is forced. */
function GuessFirst({ step }: { readonly step: StepId }) {
  const { peek } = useDoing();
  const { browse } = useTurn();
  return (
    <div class="guess-first">
      <p class="caption">{say('debrief.place', { place: placeOf(step), all: STEPS.length })}</p>
      <h1 class="serif">{say('debrief.hidden')}</h1>
      <p class="lead">{say('debrief.hidden.hint')}</p>
      <p class="acts">
        <Button kind="primary" big onClick={() => browse(2)}>
          {say('debrief.hidden.guess')}
        </Button>
        <Button kind="quiet" onClick={() => peek.open(step)}>
          {say('debrief.hidden.open')}
        </Button>
      </p>
    </div>
  );
}

export function StepPage({ step }: { readonly step: StepId }) {
  const { x, peek, paper, refused } = useDoing();
  const hidden = hides(x, step) && !peek.has(step) && !paper;
  const none = !adopted(x);
  const Body = none && step === 6 ? WalkedStep : none && step === 7 ? SummaryStep : BODY[step];
  return (
    <main class="paper step-page" data-step={step}>
      {hidden ? (
        <GuessFirst step={step} />
      ) : (
        <>
          <Head step={step} finding={findingOf(x, step)} />
          {refused ? (
            <p class="error" role="alert">
              {refused}
            </p>
          ) : null}
          <Body />
        </>
      )}
    </main>
  );
}
