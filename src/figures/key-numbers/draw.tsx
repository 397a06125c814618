import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Glyph } from '../../charts/marks/Glyph.tsx';
import { SideShape, sideClass } from '../../charts/marks/SideShape.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { formatCount } from '../documentCounts.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import type { DrawProps } from '../figure.ts';
import type { LatestTurnover } from '../latestFlows.ts';
import { formatMillions } from './describe.ts';
import type { KeyNumbersModel } from './select.ts';
import './draw.css';

function KeyNumber({
  value,
  besides,
  children,
  mark,
}: {
  value: ReactNode;
  besides?: string | undefined;
  children: ReactNode;
  mark: ReactNode;
}) {
  return (
    <div className="key-number">
      <p className="key-value">
        <span className="nowrap">{value}</span> {besides !== undefined && <small>{besides}</small>}
      </p>
      <p className="key-what">{children}</p>
      {mark}
    </div>
  );
}

function Documents({ model }: { model: KeyNumbersModel }) {
  const words = useWords();
  const [view] = useViewState();
  const { documents } = model;
  const [first] = documents.versions;
  const what =
    documents.date === null
      ? words.t('overview.keys.documents')
      : words.t('overview.keys.documents-on', { day: words.date(documents.date) });
  if (first === undefined || documents.note === null) {
    return (
      <KeyNumber
        value={<Absence>{words.t('absence.not-known-yet')}</Absence>}
        mark={
          documents.firstKnown !== null && (
            <p className="small">
              <Link to={hrefOf(paths.overview(), view, { asOf: documents.firstKnown })}>
                {words.t('overview.keys.first-count', { day: words.day(documents.firstKnown) })}
              </Link>
            </p>
          )
        }
      >
        {words.t('overview.keys.documents')}
      </KeyNumber>
    );
  }
  const numbers = documents.versions.map((version) => version.number);
  const highest = documents.versions.find((version) => version.number === Math.max(...numbers)) ?? first;
  const lowest = documents.versions.find((version) => version.number === Math.min(...numbers)) ?? first;
  return (
    <KeyNumber
      value={formatCount(first, words)}
      besides={
        documents.versions.length > 1
          ? words.t('overview.keys.or-range', {
              lowest: formatCount(lowest, words),
              highest: formatCount(highest, words),
            })
          : undefined
      }
      mark={
        <EvidenceMark
          evidence={documents.note.evidence}
          confidence={documents.note.confidence}
          origins={documents.note.origins}
          title={what}
        />
      }
    >
      {what}
    </KeyNumber>
  );
}

function Turnover({ turnover, model }: { turnover: LatestTurnover; model: KeyNumbersModel }) {
  const words = useWords();
  const side = sideIndexOf(model.sides, turnover.reporter);
  const name = countryName(model.sides, turnover.reporter, words);
  const count = (
    <>
      <Glyph width={10} height={10}>
        <SideShape side={side} />
      </Glyph>{' '}
      <span className={sideClass(side)}>{words.t('overview.keys.count-of', { reporter: name })}</span>{' '}
    </>
  );
  const { flow } = turnover;
  if (flow === null) {
    return (
      <KeyNumber value={<Absence>{words.t('absence.not-known-yet')}</Absence>} mark={null}>
        {count}
        {words.t('overview.keys.of-turnover')}
      </KeyNumber>
    );
  }
  return (
    <KeyNumber
      value={formatMillions(flow.value, words)}
      besides={
        turnover.others.length > 0
          ? words.t('overview.keys.or', {
              others: words.list(
                turnover.others.map((other) => words.number(other.value)),
                'or',
              ),
            })
          : undefined
      }
      mark={
        <EvidenceMark
          evidence={flow.evidence}
          confidence={flow.confidence}
          origins={flow.origins}
          title={words.t('overview.keys.turnover-by', { reporter: name })}
        />
      }
    >
      {count}
      {words.t(flow.derived ? 'overview.keys.of-turnover-derived' : 'overview.keys.of-turnover-in', {
        period: flow.periodLabel,
      })}
    </KeyNumber>
  );
}

function Plan({ model }: { model: KeyNumbersModel }) {
  const words = useWords();
  if (model.plan === null) {
    return (
      <KeyNumber value={<Absence>{words.t('absence.not-known-yet')}</Absence>} mark={null}>
        {words.t('overview.keys.plan')}
      </KeyNumber>
    );
  }
  const { met, total, inProgress, daysLeft, evidence, origins } = model.plan;
  return (
    <KeyNumber
      value={words.t('overview.keys.plan-value', { met, total })}
      mark={
        <EvidenceMark
          evidence={evidence}
          confidence={origins > 1 ? 'confirmed' : 'reported'}
          origins={origins}
          title={words.t('overview.keys.plan')}
        />
      }
    >
      {words.t('overview.keys.plan-what', { inProgress })}
      {daysLeft !== null && ` ${words.t('overview.keys.plan-left', { days: daysLeft })}`}
    </KeyNumber>
  );
}

export function DrawKeyNumbers({ model }: DrawProps<KeyNumbersModel>) {
  return (
    <div className="key-numbers">
      <Documents model={model} />
      {[...model.turnovers].reverse().map((turnover) => (
        <Turnover key={turnover.reporter} turnover={turnover} model={model} />
      ))}
      <Plan model={model} />
    </div>
  );
}
