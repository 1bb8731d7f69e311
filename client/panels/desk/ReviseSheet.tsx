import { useId } from 'preact/hooks';
import {
  changesFrom,
  chosenOn,
  firstPicked,
  namesOf,
  type Option,
  type Picked,
  type ReviseLine,
  reviseLines,
  reviseWhy,
} from '../../model/desk/index.ts';
import { say, sayWhyNot } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { Wording } from '../reading/index.ts';
import { Button, Glyph, Sheet } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { inTurn } from './running.ts';

function Tally({ option }: { readonly option: Option }) {
  const { sight } = useDesk();
  if (option.kind === 'own') return null;
  return (
    <>
      <span class="tally" title={listed(namesOf(sight, option.accepting))}>
        <Glyph stance="support" size={13} silent />
        {say('desk.card.accept', { count: option.accepting.length })}
      </span>
      <span class="tally" title={listed(namesOf(sight, option.against))}>
        <Glyph stance="object" size={13} silent />
        {say('desk.card.against', { count: option.against.length })}
      </span>
    </>
  );
}

type OneProps = { readonly option: Option; readonly name: string; readonly on: boolean; readonly onPick: () => void };

function One({ option, name, on, onPick }: OneProps) {
  return (
    <label class={on ? 'revise-option on' : 'revise-option'}>
      <input type="radio" name={name} checked={on} onChange={onPick} />
      <span>
        <span class="choice-head">
          <b>{option.label}</b>
          <span class="dim num">{`${say('desk.card.level', { level: option.level })}${option.levelName ? ` · ${option.levelName}` : ''}`}</span>
          <Tally option={option} />
        </span>
        {on || option.kind !== 'keep' ? (
          <span class="plain-text preview">
            {option.text === '' ? say('desk.card.silent') : <Wording text={option.text} />}
          </span>
        ) : null}
      </span>
    </label>
  );
}

type LineProps = { readonly line: ReviseLine; readonly picked: Picked; readonly onPick: (id: string) => void };

function Line({ line, picked, onPick }: LineProps) {
  const name = useId();
  const chosen = chosenOn(line, picked);
  return (
    <fieldset class="revise-line">
      <legend>
        <b class="serif num">{line.number}</b> {line.title}{' '}
        <span class={line.brackets > 0 ? 'brackets' : 'dim'}>
          {line.brackets > 0 ? say('desk.state.brackets', { count: line.brackets }) : say('desk.state.clean')}
        </span>
      </legend>
      {line.options.map((option) => (
        <One key={option.id} option={option} name={name} on={option === chosen} onPick={() => onPick(option.id)} />
      ))}
      {line.ownWhy === null ? null : (
        <p class="dim own-why">
          {say('desk.revise.own.none')}. {sayWhyNot(line.ownWhy)}
        </p>
      )}
    </fieldset>
  );
}

/** For each open paragraph: keep it, take in a wording, or one of the chair's own where the rules let it. */
export function ReviseSheet() {
  const table = useDeskTable();
  const desk = useDesk();
  const { view, live } = table;
  const lines = reviseLines(desk);
  const picked = view.picked.value ?? firstPicked(lines);
  const changes = changesFrom(lines, picked);
  const rev = desk.sight.pub.rev + 1;
  const { why, note } = reviseWhy(desk);
  const none = changes.length === 0 ? say('desk.revise.nothing') : undefined;
  const refused = why === null ? none : (note ?? '');
  const close = () => {
    view.sheet.value = null;
  };
  const issue = (read: boolean) => {
    const revise = { type: 'text.revise' as const, changes: [...changes] };
    if (read) inTurn(table, revise, { type: 'beat.close', ...(view.down.value && { faceDown: true }) });
    else live.act(revise, 'chair');
    view.picked.value = null;
    close();
  };
  return (
    <Sheet title={say('desk.revise.title', { rev })} onClose={close} class="revise-sheet">
      <p class="dim">{say('desk.revise.lead')}</p>
      {lines.map((line) => (
        <Line
          key={line.paragraph}
          line={line}
          picked={picked}
          onPick={(id) => {
            view.picked.value = { ...picked, [line.paragraph]: id };
          }}
        />
      ))}
      <footer class="answers">
        <span class="dim num">{say('desk.revise.changes', { count: changes.length })}</span>
        <Button kind="plain" refused={refused} onClick={() => issue(false)}>
          {say('desk.revise.issue', { rev })}
        </Button>
        <Button kind="primary" refused={refused} onClick={() => issue(true)}>
          {say('desk.revise.issue.read', { rev })}
        </Button>
      </footer>
    </Sheet>
  );
}
