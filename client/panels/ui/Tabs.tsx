import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly badge?: string | number | undefined;
};

type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
  readonly class?: string;
};

const step = (key: string, at: number, count: number): number | null => {
  const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
  if (key === 'ArrowRight') return (at + rtl + count) % count;
  if (key === 'ArrowLeft') return (at - rtl + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

/** Tabs with one panel: arrows move and choose, Home and End jump. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children, class: extra = '' }: Props<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = tabs[step(event.key, at, tabs.length) ?? -1];
    if (!to) return;
    event.preventDefault();
    onChoose(to.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${to.id}"]`)?.focus();
  };
  return (
    <div class={`tabs ${extra}`}>
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
            {tab.badge ? <span class="badge num">{tab.badge}</span> : null}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}
