import { Clock, Lock, OctagonMinus } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { OwnBrief } from '../../../shared/protocol/index.ts';
import type { OpenGame, Party, Sheet } from '../../../shared/scenario/game.ts';
import { say } from '../../model/index.ts';
import { Flag, Icon, Shape } from '../ui/index.ts';

type Line = { readonly issue: string; readonly text: string };
type Props = {
  readonly open: OpenGame;
  readonly own: OwnBrief;
  /** Given, each line jumps to its paragraph. */
  readonly onParagraph?: (paragraph: string) => void;
};

const DOTS = { high: 3, middle: 2, low: 1 } as const;

function Importance({ sheet, issue }: { readonly sheet: Sheet | null; readonly issue: string }) {
  const weight = sheet?.importance[issue];
  if (weight === undefined) return null;
  return (
    <span class="importance" role="img" aria-label={say(`brief.${weight}`)}>
      {'●●●'.slice(0, DOTS[weight])}
      <i>{'○○○'.slice(DOTS[weight])}</i>
    </span>
  );
}

type ItemProps = Pick<Props, 'open' | 'onParagraph'> & { readonly line: Line; readonly mark: ComponentChildren };

function Item({ open, line, mark, onParagraph }: ItemProps) {
  const at = open.draft.paragraphs.findIndex((p) => p.issue === line.issue);
  const id = open.draft.paragraphs[at]?.id;
  const title = open.issues.find((i) => i.id === line.issue)?.title ?? line.issue;
  const body = (
    <>
      <span class="place num">
        <span class="visually-hidden">{say('brief.paragraph', { n: at + 1 })}</span>
        <span aria-hidden="true">{at + 1}</span>
      </span>
      <span class="what">
        <b>{title}</b>
        <span>{line.text}</span>
      </span>
      {mark}
    </>
  );
  return (
    <li class="brief-line">
      {onParagraph && id !== undefined ? (
        <button type="button" onClick={() => onParagraph(id)}>
          {body}
        </button>
      ) : (
        <div>{body}</div>
      )}
    </li>
  );
}

function Phrases({ open, sheet }: { readonly open: OpenGame; readonly sheet: Sheet | null }) {
  const wished = (sign: 1 | -1): string =>
    open.phrases
      .filter(({ id }) => sign * ((sheet?.phrases[id]?.present ?? 0) - (sheet?.phrases[id]?.absent ?? 0)) > 0)
      .map(({ label }) => `“${label}”`)
      .join(', ');
  const [into, out] = [wished(1), wished(-1)];
  if (into === '' && out === '') return null;
  return (
    <>
      <h3>{say('brief.phrases')}</h3>
      {into === '' ? null : <p class="phrases">{say('brief.phrase.in', { phrase: into })}</p>}
      {out === '' ? null : <p class="phrases">{say('brief.phrase.out', { phrase: out })}</p>}
    </>
  );
}

function Allies({ open, own }: Props) {
  if (own.brief.allies.length === 0) return null;
  return (
    <>
      <h3>{say('brief.allies')}</h3>
      <ul class="allies">
        {own.brief.allies.map((ally) => {
          const party = open.parties.find((p) => p.id === ally.seat);
          return party ? (
            <li key={ally.seat}>
              <Flag party={party} size={28} />
              <span>
                <b>{party.short}</b> {ally.text}
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

export function BriefHead({ party, isPrivate }: { readonly party: Party; readonly isPrivate: boolean }) {
  return (
    <>
      {isPrivate ? (
        <p class="ribbon">
          <Icon icon={Lock} size={16} />
          {say('brief.private')}
        </p>
      ) : null}
      <div class="brief-head">
        <Flag party={party} size={54} />
        <div>
          <h2>{party.name}</h2>
          <p>
            <Shape of={party.stakeholder} />
            {`${say(`stakeholder.long.${party.stakeholder}`)} · ${say(`standing.${party.standing}`)}`}
          </p>
        </div>
        {isPrivate ? (
          <span class="minutes">
            <Icon icon={Clock} size={15} />
            {say('brief.minutes')}
          </span>
        ) : null}
      </div>
    </>
  );
}

/** The whole instructions of the own seat: who you are, what you want, where it ends, never, who might help. */
export function BriefPaper({ open, own, onParagraph }: Props) {
  const { brief, sheet } = own;
  const jump = onParagraph ? { onParagraph } : {};
  return (
    <div class="brief-paper">
      <p class="lead serif">{brief.youAre}</p>
      <h3>{say('brief.wants')}</h3>
      <ul>
        {brief.wants.map((line) => (
          <Item
            key={line.issue}
            open={open}
            line={line}
            mark={<Importance sheet={sheet} issue={line.issue} />}
            {...jump}
          />
        ))}
      </ul>
      {brief.limits.length > 0 ? <h3>{say('brief.limits')}</h3> : null}
      <ul>
        {brief.limits.map((line) => (
          <Item key={line.issue} open={open} line={line} mark={null} {...jump} />
        ))}
      </ul>
      {brief.redLines.length > 0 ? <h3 class="never">{say('brief.red')}</h3> : null}
      <ul>
        {brief.redLines.map((line) => (
          <Item key={line.issue} open={open} line={line} mark={<Icon icon={OctagonMinus} class="never" />} {...jump} />
        ))}
      </ul>
      <Phrases open={open} sheet={sheet} />
      <Allies open={open} own={own} />
      <p class="no-text">
        <b>{say('brief.no-text')}:</b> {brief.noText}
        {sheet ? ` ${say('brief.worth', { points: sheet.walkAway })}` : ''}
      </p>
    </div>
  );
}

/** What everybody may know, before the seat is yours. */
export function PublicHalf({ party }: { readonly party: Party }) {
  return (
    <div class="brief-paper">
      <p class="lead serif">{party.profile}</p>
      {party.standing === 'observer' ? <p class="no-text">{say('lobby.observer')}</p> : null}
      <p class="ribbon sealed">
        <Icon icon={Lock} size={16} />
        {say('brief.sealed')}
      </p>
    </div>
  );
}
