import { History } from 'lucide';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import {
  blockersOf,
  changesSince,
  isMe,
  isProposed,
  numberOf,
  placeOf,
  proposalPut,
  recordOf,
  shortOf,
  textThen,
} from '../../model/table/index.ts';
import { Chip, Gavel, Icon } from '../ui/index.ts';
import { CalledText } from './CalledText.tsx';
import { PackageTie } from './dealParts.ts';
import { LadderBar, LadderMargin } from './LadderMargin.tsx';
import { layoutNow } from './layout.ts';
import { OnParagraph } from './meeting/parts.tsx';
import { ParagraphTabs } from './ParagraphTabs.tsx';
import { BracketCard, Compiled, InPlaceForm, Redline, Wordings } from './parts.ts';
import { RecordItem } from './RecordItem.tsx';
import { RollingText } from './RollingText.tsx';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';

function closedText(p: Paragraph, short: boolean): string {
  if (p.status === 'agreed') return say('state.agreed');
  return short ? say('para.adref.term') : `${say('para.adref')} · ${say('para.adref.term')}`;
}

export function StateChip({ p, short = false }: { readonly p: Paragraph; readonly short?: boolean }) {
  if (p.status === 'ad-ref' || p.status === 'agreed')
    return (
      <Chip tone="brass">
        <Gavel size={14} /> {closedText(p, short)}
      </Chip>
    );
  if (isProposed(p)) return <Chip tone="red">{say('para.proposed')}</Chip>;
  if (p.brackets.length > 0) return <Chip tone="red">{say('para.brackets', { count: p.brackets.length })}</Chip>;
  if (p.status === 'parked' || p.status === 'dropped') return <Chip>{say(`state.${p.status}`)}</Chip>;
  return null;
}

function ChangeChip({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const count = changesSince(s, view.seen.value, p).length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="chip change"
      aria-pressed={view.showChange.value}
      onClick={() => {
        if (view.showChange.value) view.look(p.id);
        view.showChange.value = !view.showChange.value;
      }}
    >
      <Icon icon={History} size={13} />
      {say(layoutNow() === 'phone' ? 'para.changes.short' : 'para.changes', { count })}
    </button>
  );
}

/** Stances that block nothing mark themselves in the trays. */
const goesAlong = (stance: string | null): boolean => stance === 'support' || stance === 'live-with';

/** Old words struck, new underlined; where the words are the same, what else happened. */
function Changed({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const then = textThen(p, view.seen.value);
  const keys = new Set(changesSince(s, view.seen.value, p).map((line) => line.at));
  const lines = recordOf(s, p.id).filter((line) => keys.has(line.at) && !goesAlong(line.stance));
  return (
    <div class="changed">
      <p class="caption">{say(then === null ? 'since.only' : 'since.struck')}</p>
      {then === null ? null : (
        <p class="rolling">
          <Redline from={then} to={p.words.text} />
        </p>
      )}
      <ol class="record">
        {lines.map((line) => (
          <RecordItem key={line.key} line={line} />
        ))}
      </ol>
    </div>
  );
}

function Text({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  if (view.showChange.value) return <Changed p={p} />;
  if (p.into !== undefined) return <p class="rolling silent">{say('page.into', { n: numberOf(s, p.into) })}</p>;
  if (view.mode.value === 'compiled') return <Compiled p={p} />;
  if (isProposed(p)) return <RollingText p={p} />;
  if (p.words.text === '' || p.status === 'dropped') return <p class="rolling silent">{say('page.silent')}</p>;
  if (view.mode.value === 'clean')
    return (
      <p class="rolling">
        <Words text={p.words.text} />
      </p>
    );
  if (view.mode.value === 'redline')
    return (
      <p class="rolling">
        <Redline from={p.versions[0]?.words.text ?? ''} to={p.words.text} />
      </p>
    );
  return <RollingText p={p} />;
}

function Below({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const form = view.inPlace.value;
  if (form?.paragraph === p.id && layoutNow() !== 'phone') return <InPlaceForm form={form} p={p} />;
  return <ParagraphTabs p={p} />;
}

/** On a phone the reasons lie below the fold, so who blocks it stands in one line under the number. */
function BlockedBy({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const names = [...new Set(blockersOf(s, p).map((b) => (isMe(s, b.seat) ? say('tray.you') : shortOf(s, b.seat))))];
  return names.length === 0 ? null : <p class="blocked-by">{say('para.blocked', { names: names.join(', ') })}</p>;
}

/** Whose wording is put stands above what it would replace: there are seconds to read it. */
function PutWords({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const proposal = proposalPut(s.pub, p.id);
  if (proposal === undefined) return null;
  const { text } = proposal.words;
  return (
    <div class="put-words">
      <p class="caption brass">{say('put.words', { who: shortOf(s, proposal.seat) })}</p>
      <p class="rolling">{text === '' ? <i>{say('page.silent')}</i> : <Words text={text} />}</p>
      <p class="caption">{say('put.instead')}</p>
    </div>
  );
}

/** The paragraph in focus: its words, how strong they are, who stands where, what blocks it, what could unblock it. */
export function ParagraphFocus({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const phone = layoutNow() === 'phone';
  const opened = view.opened.value;
  const n = numberOf(s, p.id);
  return (
    <article class="para focus" id={`p${placeOf(s, p.id)}`} aria-labelledby={`title-${p.id}`} data-paragraph={p.id}>
      <header class="para-head">
        <h3 id={`title-${p.id}`}>
          {phone ? <span class="num">{`${n} · `}</span> : <span class="visually-hidden">{`${n}. `}</span>}
          {p.title}
        </h3>
        <StateChip p={p} />
        <PackageTie p={p} />
        <ChangeChip p={p} />
        {phone ? <BlockedBy p={p} /> : null}
      </header>
      <span class="pn num" aria-hidden="true">
        <CalledText label={n} />
      </span>
      <div class="para-text">
        <PutWords p={p} />
        <Text p={p} />
        {opened?.startsWith('mark/') ? <BracketCard p={p} markKey={opened.slice(5)} /> : null}
        {!phone && view.mode.value === 'rolling' ? <Wordings p={p} /> : null}
        <OnParagraph p={p} />
      </div>
      {phone ? <LadderBar p={p} /> : <LadderMargin p={p} />}
      <div class="para-below">
        <Below p={p} />
        {phone ? <Wordings p={p} /> : null}
      </div>
    </article>
  );
}
