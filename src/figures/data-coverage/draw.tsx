import { YearMatrix } from '../../charts/YearMatrix.tsx';
import type { EntryResource } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { describeDataCoverage } from './describe.ts';
import type { DataCoverageModel } from './select.ts';

/** Where the entries of a resource are listed; indicators have no page. */
const PAGE_OF: Readonly<Record<EntryResource, string | null>> = {
  visits: paths.visits(),
  documents: paths.documents(),
  expectations: paths.documents(),
  commitments: paths.actionPlan(),
  milestones: paths.timeline(),
  corridors: paths.areas(),
  organisations: paths.areas(),
  'area-notes': paths.areas(),
  'trade-notes': paths.trade(),
  'trade-flows': paths.trade(),
  'trade-comparison': paths.trade(),
  'trade-products': paths.trade(),
  'trade-disputes': paths.trade(),
  targets: paths.trade(),
  indicators: null,
};

export function DrawDataCoverage({ model, width }: DrawProps<DataCoverageModel>) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <YearMatrix
      width={width}
      years={model.years}
      withoutYear={model.withoutYear > 0}
      summary={describeDataCoverage(model, words).answer}
      kindLabels={[]}
      totalLabel={words.t('data.coverage.total')}
      withoutYearLabel={words.t('data.coverage.no-year')}
      format={(count) => words.number(count)}
      rows={model.rows.map(({ resource, total, cells }) => {
        const label = words.t(`data.resource.${resource}`);
        const page = PAGE_OF[resource];
        return {
          key: resource,
          label,
          name: words.t('data.coverage.row', { label, count: total }),
          href: page === null ? null : hrefOf(page, view),
          group: null,
          byYear: new Map(cells.flatMap(({ year, count }) => (year === null ? [] : [[year, count] as const]))),
          withoutYear: cells.find(({ year }) => year === null)?.count ?? 0,
          total,
          kinds: [],
        };
      })}
    />
  );
}
