import { type DragEvent, useId } from 'react';
import type { PlacedItem } from '../../figures/reportItems.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FIGURE_PARTS, LONGEST, type ReportItem } from '../../viewState/report.ts';
import { TypedField } from './TypedField.tsx';

export interface RowActions {
  readonly move: (from: number, to: number, button: 'up' | 'down' | null) => void;
  readonly remove: (index: number) => void;
  readonly replace: (index: number, item: ReportItem, options?: { readonly replace: boolean }) => void;
}

export interface ReportRowProps {
  readonly placed: PlacedItem;
  readonly index: number;
  readonly count: number;
  readonly actions: RowActions;
  /** It was added just now: its text can be typed at once. */
  readonly fresh: boolean;
  /** The row that is being dragged, if one is. */
  readonly dragged: number | null;
  readonly onDrag: (index: number | null) => void;
}

function RowText({ placed, index, actions, fresh }: Pick<ReportRowProps, 'placed' | 'index' | 'actions' | 'fresh'>) {
  const words = useWords();
  const { item } = placed;
  if (item.kind === 'heading' || item.kind === 'note') {
    const label = words.t(`report.item.${item.kind}`);
    return (
      <TypedField
        label={label}
        hideLabel
        placeholder={words.t(`report.placeholder.${item.kind}`)}
        value={item.text}
        maxLength={LONGEST[item.kind]}
        long={item.kind === 'note'}
        focused={fresh}
        onChange={(text) => actions.replace(index, { kind: item.kind, text }, { replace: true })}
      />
    );
  }
  if (placed.missing !== null) return <span className="alert">{placed.missing}</span>;
  if (placed.loading) return <span className="muted">{words.t('report.figure-loading')}</span>;
  const block = placed.blocks.find((one) => 'note' in one);
  const label = block !== undefined && 'label' in block ? block.label : words.t('report.item.record');
  const choices = block !== undefined && 'choices' in block ? block.choices : [];
  return (
    <>
      <span className="muted small">{label}</span> {placed.name}
      {choices.length > 0 && <span className="muted small"> ({choices.join(' · ')})</span>}
    </>
  );
}

/** One item in the list of contents: what it is, what of it is shown, and its place, by dragging and by buttons. */
export function ReportRow({ placed, index, count, actions, fresh, dragged, onDrag }: ReportRowProps) {
  const words = useWords();
  const selectId = useId();
  const { item, name } = placed;
  const place = { name, place: index + 1 };
  const isOver = (event: DragEvent) => {
    if (dragged === null || dragged === index) return;
    // Only so can something be dropped here.
    event.preventDefault();
  };
  const step = (button: 'up' | 'down') => {
    const to = button === 'up' ? index - 1 : index + 1;
    const impossible = to < 0 || to >= count;
    return (
      <button
        type="button"
        className="button"
        data-move={`${button}-${index}`}
        aria-label={words.t(`report.move.${button}`, place)}
        title={words.t(`report.move.${button}`, place)}
        // Not disabled: it would lose the focus of who moves an item to the end.
        aria-disabled={impossible}
        onClick={() => {
          if (!impossible) actions.move(index, to, button);
        }}
      >
        {button === 'up' ? '↑' : '↓'}
      </button>
    );
  };
  return (
    <li
      className="report-row"
      data-dragged={dragged === index}
      onDragOver={isOver}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null) actions.move(dragged, index, null);
        onDrag(null);
      }}
    >
      <span
        className="report-handle"
        draggable
        aria-hidden="true"
        title={words.t('report.move.drag')}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
          const row = event.currentTarget.parentElement;
          if (row !== null) event.dataTransfer.setDragImage(row, 12, 12);
          onDrag(index);
        }}
        onDragEnd={() => onDrag(null)}
      >
        ⠿
      </span>
      <div className="report-row-text">
        <RowText placed={placed} index={index} actions={actions} fresh={fresh} />
      </div>
      <div className="report-row-tools">
        {item.kind === 'figure' && (
          <>
            <label htmlFor={selectId} className="visually-hidden">
              {words.t('report.show', place)}
            </label>
            <select
              id={selectId}
              value={item.show}
              onChange={(event) => {
                const show = FIGURE_PARTS.find((one) => one === event.target.value) ?? 'drawing';
                actions.replace(index, { ...item, show });
              }}
            >
              {FIGURE_PARTS.map((parts) => (
                <option key={parts} value={parts}>
                  {words.t(`report.show.${parts}`)}
                </option>
              ))}
            </select>
          </>
        )}
        {step('up')}
        {step('down')}
        <button
          type="button"
          className="button"
          aria-label={words.t('report.remove', place)}
          title={words.t('report.remove', place)}
          onClick={() => actions.remove(index)}
        >
          ×
        </button>
      </div>
    </li>
  );
}
