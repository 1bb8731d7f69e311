import { Presentation, Printer, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { adopted, STEPS, type StepId, stepLabel } from '../../model/debrief/index.ts';
import { pathTo, say } from '../../model/index.ts';
import { SettingsButton, TopBar } from '../shell/index.ts';
import { Button, Link } from '../ui/index.ts';
import { Apart, Course, Foot } from './Course.tsx';
import { useDoing } from './doing.ts';
import { Facilitator } from './Facilitator.tsx';
import { StepPage } from './StepPage.tsx';

function Bar({ show, onShow }: { readonly show: boolean; readonly onShow: () => void }) {
  const { x, host, code } = useDoing();
  const ending = say(adopted(x) ? 'debrief.adopted' : 'debrief.notext');
  const about = <span class="wide">{say('debrief.about', { title: x.debrief.title, ending })}</span>;
  return (
    <TopBar title={say('debrief.title')} about={about}>
      <Link href={pathTo(code, 'table')} class="button quiet wide-only">
        {say('debrief.table')}
      </Link>
      <Button icon={Printer} class="wide-only" onClick={() => print()}>
        {say('debrief.print')}
      </Button>
      {host && !x.pub.solo ? (
        <Button icon={show ? X : Presentation} class="wide-only" aria-pressed={show} onClick={onShow}>
          {say(show ? 'debrief.show.end' : 'debrief.show')}
        </Button>
      ) : null}
      <SettingsButton />
    </TopBar>
  );
}

/** Says where the class is, for those who do not see the page turn; and brings the page to its top. */
function useTurned(step: StepId): string {
  const { x, follow } = useDoing();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const place = STEPS.indexOf(step) + 1;
    setSaid(say('debrief.moved', { place, step: stepLabel(x, step) }));
    scrollTo(0, 0);
  }, [step, follow]);
  return said;
}

type Props = { readonly paper: StepId | 'all' | null };

export function Frame({ paper }: Props) {
  const { x, host, follow } = useDoing();
  const [show, setShow] = useState(false);
  const step = follow.at.value;
  const said = useTurned(step);
  const script = host && !show;
  const shown: readonly StepId[] = paper === 'all' ? STEPS : [paper ?? step];
  return (
    <div class={`debrief${show ? ' showing' : ''}${script ? ' with-script' : ''}${x.pub.solo ? ' alone' : ''}`}>
      <Bar show={show} onShow={() => setShow(!show)} />
      <Course />
      <Apart />
      <p class="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      {shown.map((id) => (
        <div class="debrief-sheet" key={id}>
          <StepPage step={id} />
          {script ? <Facilitator step={id} /> : null}
        </div>
      ))}
      <Foot lead={host} />
    </div>
  );
}
