import { Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandType } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import { say } from '../../model/index.ts';
import { groupedActs, numberOf, type PaletteAct, paletteAct, sentenceOf } from '../../model/table/index.ts';
import { Icon, Sheet } from '../ui/index.ts';
import { takeAhead } from './ahead.ts';
import { openDeal } from './doing.ts';
import { RuleLink } from './Refusal.tsx';
import { type Table, useFocus, useSight, useTable } from './table.ts';
import { Understood } from './talkParts.ts';

/** Every act of my roles about the paragraph in focus. */
function actsOf(table: Table, paragraph: string, n: number | string): readonly PaletteAct[] {
  const roles = table.sight.value?.roles ?? [];
  return roles.flatMap((role: WireRole) =>
    table.live.legal(role, { paragraph }).map((act) => paletteAct(role, act, n)),
  );
}

/** Packages and conditions are composed on a sheet of their own. */
const DEAL_OF: Readonly<Partial<Record<CommandType, 'compose' | 'condition'>>> = {
  'package.offer': 'compose',
  'stance.condition': 'condition',
};

/** Opens the form of an act; those with a better place of their own open there. */
export function chooseAct(table: Table, act: PaletteAct, paragraph: string, version: number): void {
  const kind = DEAL_OF[act.type];
  if (kind !== undefined && act.refusal === null) {
    openDeal(table, { kind, paragraph });
    return;
  }
  table.view.palette.value = false;
  table.view.form.value = {
    type: act.type,
    as: act.role,
    given: { paragraph, version, ...(act.type === 'clock.extend' ? { ms: 60_000 } : {}) },
  };
}

type RowProps = {
  readonly act: PaletteAct;
  readonly on: boolean;
  readonly id: string;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
};

function Row({ act, on, id, onChoose, onPoint }: RowProps) {
  const closed = act.refusal !== null;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      aria-disabled={closed || undefined}
      class={`act-row${on ? ' on' : ''}${closed ? ' closed' : ''}`}
      onClick={onChoose}
      onPointerMove={onPoint}
      onKeyDown={() => undefined}
    >
      <span>
        <b>{act.name}</b>
        <span class="small">{act.what}</span>
      </span>
      {act.refusal ? (
        <span class="why-not">
          {act.refusal.text} {act.refusal.rule === null ? null : <RuleLink rule={act.refusal.rule} />}
        </span>
      ) : act.key ? (
        <kbd>{act.key}</kbd>
      ) : null}
    </div>
  );
}

const useKept = (on: string | undefined) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (on) list.current?.querySelector(`[id="${on}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [on]);
  return list;
};

/** Type to find; what is closed comes last, with its reason, and can be opened to read. */
export function Palette() {
  const table = useTable();
  const s = useSight();
  const p = useFocus();
  const [typed, setTyped] = useState(takeAhead);
  const [at, setAt] = useState(0);
  const n = numberOf(s, p.id);
  const all = actsOf(table, p.id, n);
  const groups = groupedActs(all, typed, n);
  const flat = groups.flatMap((g) => g.acts);
  const on = flat[Math.min(at, flat.length - 1)];
  const rowId = (act: PaletteAct): string => `act-${act.id.replace(/[/.]/gu, '-')}`;
  const list = useKept(on && rowId(on));
  const close = () => {
    table.view.palette.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (move !== 0) {
      event.preventDefault();
      setAt((now) => (Math.min(now, flat.length - 1) + move + flat.length) % Math.max(1, flat.length));
    }
    if (event.key === 'Enter' && on) {
      event.preventDefault();
      chooseAct(table, on, p.id, p.version);
    }
  };
  return (
    <Sheet title={say('palette.title')} look="palette" hideTitle class="act-palette" onClose={close}>
      <div class="find">
        <Icon icon={Search} size={20} />
        <input
          role="combobox"
          data-first
          aria-expanded="true"
          aria-controls="act-list"
          aria-activedescendant={on ? rowId(on) : undefined}
          aria-label={say('palette.type')}
          placeholder={say('palette.type')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span class="dim small num" role="status">
          {say('palette.count', { all: all.length, found: flat.length })}
        </span>
        <kbd>Esc</kbd>
      </div>
      {typed.includes(' ') ? <Understood place={{ kind: 'table' }} text={typed} onSent={close} /> : null}
      <div id="act-list" role="listbox" aria-label={say('palette.title')} class="act-list" ref={list}>
        {groups.map((group) => (
          <div key={group.group} class="act-group">
            <p class="caption brass" aria-hidden="true">
              {group.title}
            </p>
            <fieldset aria-label={group.title}>
              {group.acts.map((act) => (
                <Row
                  key={act.id}
                  id={rowId(act)}
                  act={act}
                  on={act === on}
                  onPoint={() => setAt(flat.indexOf(act))}
                  onChoose={() => chooseAct(table, act, p.id, p.version)}
                />
              ))}
            </fieldset>
          </div>
        ))}
        {flat.length === 0 ? <p class="dim none">{say('palette.none')}</p> : null}
      </div>
      <p class="preview serif">{on ? sentenceOf(s, on.role, on.type, { paragraph: p.id }) : say('palette.hint')}</p>
    </Sheet>
  );
}
