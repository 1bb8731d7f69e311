import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../../shared/figures/types.ts';
import { findingOf, type Learned, placeOf, STEPS, stepFrom, stepLabel } from '../../model/debrief/index.ts';
import { api, say } from '../../model/index.ts';
import { Fitted } from './Fitted.tsx';
import { useScreen } from './screen.ts';

const AGAIN_MS = 2500;

/** The public debrief: asked for without a name, so that no seat's own figures can be in it. */
function useDebrief(code: string, key: string): Debrief | null {
  const [debrief, take] = useState<Debrief | null>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await api.debrief<Debrief>(code, undefined);
      if (gone) return;
      if (answer.ok) take(answer.value);
      else timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [code, key]);
  return debrief;
}

function Step({ x }: { readonly x: Learned }) {
  const { unit } = useScreen();
  const step = stepFrom(x.pub.debrief?.step ?? 1);
  const finding = findingOf(x, step);
  return (
    <article class="sc-debrief paper">
      <header>
        <b>{stepLabel(x, step)}</b>
        <span class="num soft">{say('screen.debrief.step', { n: placeOf(step), of: STEPS.length })}</span>
      </header>
      <h2 class="serif">{finding.headline}</h2>
      <Fitted key={`${step}/${finding.lead}/${unit}`}>{() => <p>{finding.lead}</p>}</Fitted>
      {finding.large.length === 0 ? null : (
        <ul>
          {finding.large.map((large) => (
            <li key={large.label}>
              <b class="num">{large.stars ? `${large.stars.won} / ${large.stars.of} ★` : large.value}</b>
              <span>{large.label}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The step the class is at: its finding, large. */
export function DebriefPage() {
  const { live, s } = useScreen();
  const { debrief } = s.pub;
  const data = useDebrief(live.code, `${debrief?.reveals.join()}/${debrief?.breakers?.join()}`);
  if (data === null) return <p class="sc-coming">{say('app.loading')}</p>;
  return <Step x={{ ...s, debrief: data, guess: null }} />;
}
