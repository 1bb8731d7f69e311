import { useMemo } from 'preact/hooks';
import { type AdviceLine, adviceOn } from '../../../model/desk/advice.ts';
import { say } from '../../../model/index.ts';
import { Button } from '../../ui/index.ts';
import { useDesk, useDeskTable } from '../desk.ts';

function Line({ line }: { readonly line: AdviceLine }) {
  const { view } = useDeskTable();
  const { leads } = line;
  const go = () => {
    if (leads.to === 'room') view.opening.value = leads.plan;
    if (leads.to === 'ask') view.asking.value = leads.act;
    if (leads.to === 'end') view.sheet.value = 'end';
    if (leads.to !== 'revise') return;
    view.picked.value = leads.picked;
    view.sheet.value = 'revise';
  };
  return (
    <li>
      <p>{line.text}</p>
      <Button kind="soft" refused={line.why ?? undefined} onClick={go}>
        {line.label}
      </Button>
    </li>
  );
}

/** What might be done, with why, and the act filled in. */
export function AdviceList({ about }: { readonly about?: string | undefined }) {
  const desk = useDesk();
  const { pub } = desk.sight;
  const lines = useMemo(() => adviceOn(desk, about), [pub, about]);
  return (
    <>
      {lines.length === 0 ? (
        <p class="dim">{say(about === undefined ? 'desk.advice.wait' : 'desk.advice.none')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      )}
      <p class="dim advice-source">{say('desk.advice.source')}</p>
    </>
  );
}
