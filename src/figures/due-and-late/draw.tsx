import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { EntryList, type EntryListItem } from '../EntryList.tsx';
import type { DrawProps } from '../figure.ts';
import { dueText } from './describe.ts';
import type { DueAndLateModel, DueItem } from './select.ts';

const SHOWN_OF_EACH = 4;

/** The late and the coming, as a list; what does not fit is counted, and the table has it. */
export function DrawDueAndLate({ model }: DrawProps<DueAndLateModel>) {
  const words = useWords();
  const asItem = (item: DueItem): EntryListItem => ({
    entry: item.entry,
    // The same entry may stand in another list of the page.
    key: `due-${item.entry.id}`,
    when: dueText(item, words),
    late: item.late,
    text: null,
    mark:
      item.plan !== null ? (
        <OutcomeLabel outcome={item.late ? 'overdue' : 'partly'} text={words.t('action-plan.due.plan', item.plan)} />
      ) : (
        <OutcomeLabel outcome={item.late ? 'overdue' : 'open'} />
      ),
  });
  const shown = [...model.late.slice(-SHOWN_OF_EACH), ...model.ahead.slice(0, SHOWN_OF_EACH)];
  const rest = model.late.length + model.ahead.length - shown.length;
  return (
    <>
      <EntryList label={words.t('action-plan.due.question')} items={shown.map(asItem)} />
      {rest > 0 && <p className="small muted">{words.t('action-plan.due.rest', { count: rest })}</p>}
    </>
  );
}
