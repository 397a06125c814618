import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { EntryList, type EntryListItem } from '../EntryList.tsx';
import type { DrawProps } from '../figure.ts';
import { dueText } from './describe.ts';
import type { DueAndLateModel, DueItem } from './select.ts';

const SHOWN_OF_EACH = 4;

function DueMark({ item: { late, begun, plan } }: { item: DueItem }) {
  const words = useWords();
  const outcome = late ? 'overdue' : begun ? 'partly' : 'open';
  if (plan !== null) return <OutcomeLabel outcome={outcome} text={words.t('action-plan.due.plan', plan)} />;
  return outcome === 'partly' ? (
    <OutcomeLabel outcome={outcome} text={words.t('action-plan.due.begun')} />
  ) : (
    <OutcomeLabel outcome={outcome} />
  );
}

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
    mark: <DueMark item={item} />,
  });
  const shown = [...model.late.slice(-SHOWN_OF_EACH), ...model.ahead.slice(0, SHOWN_OF_EACH)];
  const rest = model.late.length + model.ahead.length - shown.length;
  // The answer has already said that nothing is due.
  if (shown.length === 0) return null;
  return (
    <>
      <EntryList label={words.t('action-plan.due.question')} items={shown.map(asItem)} />
      {rest > 0 && <p className="small muted">{words.t('action-plan.due.rest', { count: rest })}</p>}
    </>
  );
}
