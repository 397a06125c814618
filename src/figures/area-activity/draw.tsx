import { YearMatrix } from '../../charts/YearMatrix.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { ACTIVITY_KINDS } from '../areaActivity.ts';
import type { DrawProps } from '../figure.ts';
import { describeAreaActivity } from './describe.ts';
import type { AreaActivityModel } from './select.ts';

export function DrawAreaActivity({ model, width }: DrawProps<AreaActivityModel>) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <YearMatrix
      width={width}
      years={model.years}
      withoutYear={model.withoutYear}
      summary={describeAreaActivity(model, words).answer}
      kindLabels={ACTIVITY_KINDS.map((kind) => words.t(`areas.kind.${kind}`))}
      totalLabel={words.t('areas.column.total')}
      withoutYearLabel={words.t('areas.no-year')}
      format={(count) => words.number(count)}
      rows={model.rows.map((row) => ({
        key: row.area.id,
        label: row.area.title,
        name:
          row.lastYear === null
            ? words.t('areas.activity.row-undated', { area: row.area.title, count: row.total })
            : words.t('areas.activity.row', { area: row.area.title, count: row.total, year: String(row.lastYear) }),
        href: hrefOf(paths.area(row.area.id), view),
        group: row.area.group,
        byYear: new Map(row.cells.flatMap((cell) => (cell.year === null ? [] : [[cell.year, cell.total] as const]))),
        withoutYear: row.cells.find((cell) => cell.year === null)?.total ?? 0,
        total: row.total,
        kinds: ACTIVITY_KINDS.map((kind) => row.counts[kind]),
      }))}
    />
  );
}
