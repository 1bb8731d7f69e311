import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { isProposed, reasonsOf, TABS, type TabId, versionsOf } from '../../model/table/index.ts';
import { Tabs } from '../ui/index.ts';
import { layoutNow } from './layout.ts';
import { ChangesTab, HistoryTab, LadderTab, ReasonsTab } from './parts.ts';
import { StanceTrays } from './Trays.tsx';
import { useSight, useTable } from './table.ts';
import { Why } from './Why.tsx';

function Panel({ tab, p }: { readonly tab: TabId; readonly p: Paragraph }) {
  if (tab === 'ladder') return <LadderTab p={p} />;
  if (tab === 'changes') return <ChangesTab key={p.id} p={p} />;
  if (tab === 'reasons') return <ReasonsTab p={p} />;
  if (tab === 'history') return <HistoryTab p={p} />;
  if (isProposed(p)) return <p class="q">{say('para.proposed.stand')}</p>;
  return (
    <>
      <StanceTrays p={p} />
      <Why p={p} />
    </>
  );
}

/** Everything about a paragraph, one tap away. */
export function ParagraphTabs({ p }: { readonly p: Paragraph }) {
  const { view } = useTable();
  const s = useSight();
  const badges: Partial<Record<TabId, number>> = {
    changes: versionsOf(s, p).length - 1,
    reasons: reasonsOf(s, p).length,
  };
  const tabs = TABS.map((id) => {
    const badge = badges[id] ?? 0;
    return { id, label: say(`tab.${id}`), ...(badge > 0 ? { badge } : {}) };
  });
  return (
    <div class="para-tabs">
      {layoutNow() === 'wide' ? (
        <p class="keys-hint" aria-hidden="true">
          <kbd>j</kbd> <kbd>k</kbd> {say('tabs.keys')}
        </p>
      ) : null}
      <Tabs label={say('tabs.label')} tabs={tabs} chosen={view.tab.value} onChoose={view.chooseTab}>
        <Panel tab={view.tab.value} p={p} />
      </Tabs>
    </div>
  );
}
