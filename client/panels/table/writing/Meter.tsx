/** What the text commits to, while one writes: was and is, why, which phrases are in it, and the author's own claim. */
import { useEffect } from 'preact/hooks';
import type { Issue } from '../../../../shared/scenario/index.ts';
import type { Reading } from '../../../../shared/text/index.ts';
import { say } from '../../../model/index.ts';
import { type Sight, shortOf, standingOf, topOf } from '../../../model/table/index.ts';
import { becauseText, claimsFor, heldClaim, isUnsure, readsText } from '../../../model/table/writing/index.ts';
import { useSight } from '../table.ts';
import { useReader, useReading } from './useReader.ts';

/** null where nothing stood before. */
type Was = { readonly level: number } | null;
type Props = {
  readonly issue: Issue;
  readonly text: string;
  readonly was: Was;
  readonly claim: number | null;
  readonly onClaim: (level: number | null) => void;
};

/** The rungs as a row of cells: filled up to what it reads now, a notch where it was. */
function Scale({ issue, level, was }: { readonly issue: Issue; readonly level: number; readonly was: Was }) {
  return (
    <span class="meter-cells" aria-hidden="true">
      {issue.levels.map((name, at) => (
        <i key={name} title={`${at} · ${name}`} class={`${at <= level ? 'on' : ''}${at === was?.level ? ' was' : ''}`}>
          {at}
        </i>
      ))}
    </span>
  );
}

const MOST_REASONS = 5;

function Because({ reading }: { readonly reading: Reading }) {
  if (reading.because.length === 0) return null;
  return (
    <ul class="because">
      {reading.because.slice(0, MOST_REASONS).map((one) => (
        <li key={`${one.key}/${JSON.stringify(one.params)}`}>{becauseText(one)}</li>
      ))}
    </ul>
  );
}

/** Phrases of the closed list, and what each is on my sheet. */
function Phrases({ reading }: { readonly reading: Reading }) {
  const s = useSight();
  const mine = s.brief?.sheet?.phrases ?? {};
  if (reading.phrases.length === 0) return null;
  return (
    <p class="phrases">
      <span class="caption">{say('meter.phrases')}</span>
      {reading.phrases.map((id) => {
        const worth = mine[id] === undefined ? 0 : mine[id].present - mine[id].absent;
        const sign = worth > 0 ? 'wanted' : worth < 0 ? 'unwanted' : '';
        return (
          <span key={id} class={`chip ${sign}`}>
            {s.open.phrases.find((one) => one.id === id)?.label ?? id}
            {sign === '' ? null : <small>{say(`meter.${sign}`)}</small>}
          </span>
        );
      })}
    </p>
  );
}

/** Levels that others have ruled out in public; nothing else is foretold. */
const declaredBy = (s: Sight, issue: string, level: number): readonly string[] =>
  s.pub.declared.filter((d) => d.issue === issue && d.levels.includes(level)).map((d) => shortOf(s, d.seat));

function Warnings({ issue, level }: { readonly issue: Issue; readonly level: number }) {
  const s = useSight();
  const standing = standingOf(s, issue.id, level);
  const others = declaredBy(s, issue.id, level);
  return (
    <>
      {standing === null || standing === 'inside' ? null : (
        <p class={`standing ${standing}`}>{say(`write.${standing}`)}</p>
      )}
      {others.length === 0 ? null : <p class="standing never">{say('meter.declared', { who: others.join(', ') })}</p>}
    </>
  );
}

type ClaimProps = Omit<Props, 'text' | 'was'> & { readonly levels: readonly number[]; readonly legend: string };

function Claim({ issue, claim, onClaim, levels, legend }: ClaimProps) {
  return (
    <fieldset class="claim">
      <legend>{legend}</legend>
      {levels.map((level) => (
        <label key={level} class={level === claim ? 'on' : ''}>
          <input type="radio" name={`claim-${issue.id}`} checked={level === claim} onChange={() => onClaim(level)} />
          <b class="num">{level}</b> <span>{issue.levels[level]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Asked where the reading is unsure; else it lies folded, for those who mean it otherwise. */
function Author({ reading, ...rest }: Omit<Props, 'text' | 'was'> & { readonly reading: Reading }) {
  const levels = claimsFor(reading.level, topOf(rest.issue));
  if (isUnsure(reading)) return <Claim {...rest} levels={levels} legend={say('meter.unsure')} />;
  return (
    <details class="otherwise" open={rest.claim !== null}>
      <summary>{say('meter.otherwise')}</summary>
      <Claim {...rest} claim={rest.claim ?? reading.level} levels={levels} legend={say('meter.claim')} />
    </details>
  );
}

export function Meter(props: Props) {
  const { issue, text, was, claim, onClaim } = props;
  const reader = useReader();
  const reading = useReading(text, issue.id);
  const held = reading === null ? claim : heldClaim(claim, reading.level, topOf(issue));
  useEffect(() => {
    if (held !== claim) onClaim(held);
  }, [held]);
  if (issue.scale === 'options')
    return <Claim {...props} levels={issue.levels.map((_, i) => i)} legend={say('meter.option')} />;
  if (reader === null || reading === null) return <p class="wording-meter dim">{say('meter.loading')}</p>;
  const level = held ?? reading.level;
  const reads = readsText(reading.level, reader.place(reading.strength, topOf(issue)));
  return (
    <section class="wording-meter" aria-label={say('meter.title')}>
      <div class="meter-head">
        <Scale issue={issue} level={level} was={was} />
        <p role="status">
          <b>{reads}</b>{' '}
          <span class="dim">
            {was === null ? '' : `· ${say('meter.was', { level: was.level })} `}
            {`· ${issue.levels[level] ?? ''}`}
          </span>
        </p>
      </div>
      <Warnings issue={issue} level={level} />
      <Because reading={reading} />
      <Phrases reading={reading} />
      <Author {...props} reading={reading} />
    </section>
  );
}
