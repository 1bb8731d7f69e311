/** Under which conditions: up to four, all of which must hold. */
import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { Ground } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { groundText, issueFor, paragraphAt, shortOf } from '../../../model/table/index.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { useSight } from '../table.ts';
import { type FieldProps, useParagraphs } from './field.ts';
import { type Choice, Pick } from './plain.tsx';

const MOST = 4;
const KINDS = ['has', 'hasNot', 'atLeast', 'atMost', 'free'] as const;
type Kind = (typeof KINDS)[number];

function groundOf(paragraph: string, kind: Kind, what: string): Ground {
  if (kind === 'free') return { paragraph, free: what };
  if (kind === 'atLeast') return { paragraph, atLeast: Number(what) };
  if (kind === 'atMost') return { paragraph, atMost: Number(what) };
  return { paragraph, phrase: what, present: kind === 'has' };
}

/** What a kind of ground is about: a phrase, a level, or who holds a bracket. */
function useWhat(paragraph: string | undefined, kind: Kind | undefined): readonly Choice[] {
  const s = useSight();
  const p = paragraphAt(s, paragraph ?? null);
  if (p === undefined || kind === undefined) return [];
  if (kind === 'has' || kind === 'hasNot') return s.open.phrases.map((one) => ({ value: one.id, label: one.label }));
  if (kind === 'free')
    return p.brackets.filter((b) => b.seat !== s.seat).map((b) => ({ value: b.seat, label: shortOf(s, b.seat) }));
  const levels = issueFor(s, p)?.levels ?? [];
  return levels.map((name, level) => ({ value: `${level}`, label: `${level} · ${name}` }));
}

/** One more ground: which paragraph, what of it. It is added when all three are chosen. */
function Next({ onAdd }: { readonly onAdd: (ground: Ground) => void }) {
  const [paragraph, setParagraph] = useState<string | undefined>(undefined);
  const [kind, setKind] = useState<Kind | undefined>(undefined);
  const [what, setWhat] = useState<string | undefined>(undefined);
  const choices = useWhat(paragraph, kind);
  const add = () => {
    if (paragraph === undefined || kind === undefined || what === undefined) return;
    onAdd(groundOf(paragraph, kind, what));
    setWhat(undefined);
  };
  return (
    <div class="ground-next">
      <Pick
        label={say('field.when.paragraph')}
        choices={useParagraphs()}
        value={paragraph}
        onChange={(id) => {
          setParagraph(id);
          setWhat(undefined);
        }}
      />
      <Pick
        label={say('field.when.kind')}
        choices={KINDS.map((value) => ({ value, label: say(`field.when.${value}`) }))}
        value={kind}
        onChange={(value) => {
          setKind(value as Kind);
          setWhat(undefined);
        }}
      />
      <Pick label={say('field.when.what')} choices={choices} value={what} onChange={setWhat} />
      <Button icon={Plus} onClick={add} refused={what === undefined ? say('field.when.first') : undefined}>
        {say('field.when.add')}
      </Button>
    </div>
  );
}

export function Grounds({ values, onChange }: FieldProps) {
  const s = useSight();
  const when = values.when ?? [];
  return (
    <fieldset class="pick-some grounds">
      <legend>{say('field.when')}</legend>
      {when.length === 0 ? null : (
        <ul>
          {when.map((ground) => (
            <li key={JSON.stringify(ground)} class="row">
              <span>{groundText(s, ground)}</span>
              <IconButton
                icon={X}
                label={say('field.when.remove', { ground: groundText(s, ground) })}
                onClick={() => onChange({ when: when.filter((one) => one !== ground) })}
              />
            </li>
          ))}
        </ul>
      )}
      {when.length < MOST ? <Next onAdd={(ground) => onChange({ when: [...when, ground] })} /> : null}
    </fieldset>
  );
}
