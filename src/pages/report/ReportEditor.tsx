import { useEffect, useRef, useState } from 'react';
import type { PlacedItem } from '../../figures/reportItems.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { LONGEST, MOST_ITEMS, moveItem, type Report, type ReportItem } from '../../viewState/report.ts';
import { ReportRow, type RowActions } from './ReportRow.tsx';
import { TypedField } from './TypedField.tsx';
import type { ChangeReport } from './useReport.ts';

export interface ReportEditorProps {
  readonly report: Report;
  readonly items: readonly PlacedItem[];
  readonly change: ChangeReport;
}

const FRONT = ['title', 'subtitle', 'authors'] as const;

/** What stands in the report and in which order. Every move is said aloud, and the focus goes along with what moved. */
export function ReportEditor({ report, items, change }: ReportEditorProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const [fresh, setFresh] = useState<number | null>(null);
  /** The button that gets the focus once the list stands anew. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    list.current?.querySelector<HTMLButtonElement>(`[data-move="${next.current}"]`)?.focus();
    next.current = null;
  });

  const actions: RowActions = {
    move(from, to, button) {
      const name = items[from]?.name ?? '';
      setFresh(null);
      setSaid(words.t('report.moved', { name, place: to + 1, count: items.length }));
      if (button !== null) next.current = `${button}-${to}`;
      change((current) => moveItem(current, from, to));
    },
    remove(index) {
      setFresh(null);
      setSaid(words.t('report.removed', { name: items[index]?.name ?? '', count: items.length - 1 }));
      // The one that takes its place, or the last.
      next.current = `up-${Math.min(index, items.length - 2)}`;
      change((current) => ({ ...current, items: current.items.filter((_, at) => at !== index) }));
    },
    replace(index, item, options) {
      change(
        (current) => ({ ...current, items: current.items.map((one, at) => (at === index ? item : one)) }),
        options,
      );
    },
  };
  const add = (item: ReportItem) => {
    setFresh(items.length);
    setSaid(words.t('report.add.added', { count: items.length + 1 }));
    change((current) => ({ ...current, items: [...current.items, item] }));
  };
  return (
    <div className="report-editor no-print">
      <div className="report-front">
        {FRONT.map((name) => (
          <TypedField
            key={name}
            label={words.t(`report.front.${name}`)}
            value={report[name]}
            maxLength={LONGEST[name]}
            onChange={(text) => change((current) => ({ ...current, [name]: text }), { replace: true })}
          />
        ))}
      </div>
      <h2>{words.t('report.contents', { count: items.length })}</h2>
      <ol ref={list} className="report-rows">
        {items.map((placed, index) => (
          <ReportRow
            // By its place: the text of an item changes while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may be the same.
            key={index}
            placed={placed}
            index={index}
            count={items.length}
            actions={actions}
            fresh={fresh === index}
            dragged={dragged}
            onDrag={setDragged}
          />
        ))}
      </ol>
      <div className="report-add">
        {(['heading', 'note'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            disabled={items.length >= MOST_ITEMS}
            onClick={() => add({ kind, text: '' })}
          >
            {words.t(`report.add.${kind}`)}
          </button>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
