import { Printer } from 'lucide';
import { useId } from 'preact/hooks';
import { LAST, RULE_LIMIT, remindersOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { printStep } from '../paper.ts';

function Write() {
  const { rule } = useDoing();
  const id = useId();
  const text = rule.text.value;
  return (
    <div class="rule-card">
      <label for={id}>{say('debrief.rule.label')}</label>
      <textarea
        id={id}
        class="serif"
        rows={4}
        maxLength={RULE_LIMIT}
        placeholder={say('debrief.rule.hint')}
        value={text}
        onInput={(event) => rule.write(event.currentTarget.value)}
      />
      <p class="rule-foot">
        <span class="no-print">
          {text === '' ? say('debrief.rule.left', { count: RULE_LIMIT }) : say('debrief.rule.kept')}
        </span>
        <Button class="no-print" icon={Printer} onClick={() => printStep(LAST)}>
          {say('debrief.print')}
        </Button>
      </p>
    </div>
  );
}

/** The personal page: one sentence for next time, and a few facts to think from. */
export function RuleStep() {
  const { x } = useDoing();
  const reminders = remindersOf(x);
  return (
    <div class="figures">
      <Write />
      {reminders.length === 0 ? null : (
        <Figure title={say('debrief.rule.think')}>
          <ul class="reminders">
            {reminders.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Figure>
      )}
    </div>
  );
}
