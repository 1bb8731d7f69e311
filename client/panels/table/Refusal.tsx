import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say, words } from '../../model/index.ts';
import type { Refused } from '../../model/table/index.ts';

/** `rule 4.2`, which opens the rule in a sentence. */
export function RuleLink({ rule }: { readonly rule: string }) {
  const [open, setOpen] = useState(false);
  const key = `rule.${rule}`;
  if (!words.value.knows(key)) return <span class="rule">{say('acts.rule', { rule })}</span>;
  return (
    <>
      <button
        type="button"
        class="rule"
        aria-expanded={open}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(!open);
        }}
      >
        {say('acts.rule', { rule })}
      </button>
      {open ? <span class="rule-text">{say(key as MessageKey)}</span> : null}
    </>
  );
}

/** What, why, what instead. */
export function RefusedLine({ why }: { readonly why: Refused }) {
  return (
    <p class="refused-why" role="alert">
      {say('form.refused', { reason: why.text })} {why.rule === null ? null : <RuleLink rule={why.rule} />}
    </p>
  );
}
