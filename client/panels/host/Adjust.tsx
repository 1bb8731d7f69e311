import { VOTE_RULES, type VoteRule } from '../../../shared/engine/vocabulary.ts';
import { say } from '../../model/index.ts';
import { CALLS, GROUPS_FROM, type Practice } from '../../model/practice.ts';
import { Segments } from '../ui/index.ts';

type Props = { readonly practice: Practice; readonly onPractice: (change: Partial<Practice>) => void };

type SelectProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: number | null;
  readonly choices: readonly (number | null)[];
  readonly name: (value: number | null) => string;
  readonly onChange: (value: number | null) => void;
};

function NumberChoice({ label, hint, value, choices, name, onChange }: SelectProps) {
  return (
    <label class="adjust-line">
      <span>
        <b>{label}</b>
        <small>{hint}</small>
      </span>
      <select
        class="select"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      >
        {choices.map((one) => (
          <option key={one ?? 'none'} value={one ?? ''}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

type CheckProps = {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

function Check({ label, hint, on, onChange }: CheckProps) {
  return (
    <label class="adjust-line">
      <span>
        <b>{label}</b>
        <small>{hint}</small>
      </span>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}

/** Rules of the table in plain words, as the preset has them until somebody changes one. */
export function Adjust({ practice, onPractice }: Props) {
  return (
    <details class="adjust">
      <summary>{say('host.adjust')}</summary>
      <p class="dim">{say('host.adjust.lead')}</p>
      <Segments<VoteRule>
        label={say('host.votes')}
        look="cards"
        value={practice.votes}
        choices={VOTE_RULES.map((value) => ({
          value,
          label: say(`host.votes.${value}`),
          hint: say(`host.votes.${value}.hint`),
        }))}
        onChange={(votes) => onPractice({ votes })}
      />
      {practice.votes === 'none' ? null : (
        <Check
          label={say('host.important')}
          hint={say('host.important.hint')}
          on={practice.important}
          onChange={(important) => onPractice({ important })}
        />
      )}
      <NumberChoice
        label={say('host.groups')}
        hint={say('host.groups.hint')}
        value={practice.groupsFrom}
        choices={GROUPS_FROM}
        name={(n) => (n === null ? say('host.groups.never') : say('host.groups.from', { n }))}
        onChange={(groupsFrom) => onPractice({ groupsFrom })}
      />
      <NumberChoice
        label={say('host.calls')}
        hint={say('host.calls.hint')}
        value={practice.capitalCalls}
        choices={CALLS}
        name={(n) => say('host.calls.n', { n: n ?? 0 })}
        onChange={(capitalCalls) => onPractice({ capitalCalls: capitalCalls ?? 0 })}
      />
      <Check
        label={say('host.news')}
        hint={say('host.news.hint')}
        on={practice.news}
        onChange={(news) => onPractice({ news })}
      />
    </details>
  );
}
