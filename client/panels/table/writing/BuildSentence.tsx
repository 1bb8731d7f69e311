/** A sentence from a verb, whom it addresses, an action and qualifiers. */
import { useState } from 'preact/hooks';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import type { Issue } from '../../../../shared/scenario/index.ts';
import { say } from '../../../model/index.ts';
import { Button } from '../../ui/index.ts';
import { toggled } from '../fields/field.ts';
import { Choices, Pick } from '../fields/plain.tsx';
import { Line } from '../fields/TextFields.tsx';
import { useReader } from './useReader.ts';

type Props = { readonly p: Paragraph; readonly issue: Issue; readonly onText: (text: string) => void };

const LONGEST = 400;

export function BuildSentence({ issue, onText }: Props) {
  const reader = useReader();
  const [verb, setVerb] = useState<string | undefined>(undefined);
  const [who, setWho] = useState('');
  const [action, setAction] = useState('');
  const [qualifiers, setQualifiers] = useState<readonly string[]>([]);
  if (reader === null) return <p class="dim">{say('meter.loading')}</p>;
  const builder = reader.builder(issue);
  const said =
    verb === undefined
      ? ''
      : reader.sentence({ verb, action, qualifiers, ...(who.trim() !== '' && { who: who.trim() }) });
  return (
    <div class="build stack">
      <div class="row">
        <Pick
          label={say('build.verb')}
          choices={builder.verbs.map((v) => ({ value: v.id, label: v.words }))}
          value={verb}
          onChange={setVerb}
        />
        <Line label={say('build.who')} max={80} value={who} onInput={setWho} />
      </div>
      <Line label={say('build.action')} max={LONGEST} value={action} onInput={setAction} />
      <details>
        <summary>{say('build.qualifiers')}</summary>
        <Choices
          label={say('write.qualifiers')}
          many
          choices={builder.qualifiers.map((q) => ({ value: q.id, label: q.words }))}
          chosen={qualifiers}
          onChoose={(id) => setQualifiers((now) => toggled(now, id))}
        />
      </details>
      <p class="rolling small-page">{said === '' ? <i>{say('build.hint')}</i> : said}</p>
      <p>
        <Button onClick={() => onText(said)} refused={said === '' ? say('build.hint') : undefined}>
          {say('build.use')}
        </Button>
      </p>
    </div>
  );
}
