import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import type { Known } from '../../domain/knownOn.ts';
import { sideIndexOf } from '../../domain/party.ts';
import type { Visit } from '../../domain/visit.ts';
import { AreaLinks } from '../../figures/AreaLinks.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { tookPlace } from '../../figures/visitFilter.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where: the place once the visit was held; of one only announced, the country, because the places became known later. */
function PlaceText({ visit }: { visit: Known<Visit> }) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  const { place } = visit;
  const name = tookPlace(visit) ? (place?.name ?? null) : null;
  const country = place === null || place.country === null ? null : countryName(sides, place.country, words);
  const parts = [name, country].filter((part) => part !== null);
  return parts.length === 0 ? <Absence>{words.t('absence.not-stated')}</Absence> : parts.join(', ');
}

/** Status, dates, place, level and format of a visit as known on the day. */
export function VisitFacts({ visit }: { visit: Known<Visit> }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const { sides } = dataset;
  const held = tookPlace(visit);
  const lead = visit.participants.find((participant) => participant.role === 'lead');
  const leadName =
    visit.lead === null ? (lead?.name ?? null) : (dataset.personById.get(visit.lead)?.name ?? visit.lead);
  return (
    <dl className="visit-facts">
      <Fact name={words.t('visits.page.status')}>
        <StepLabel status={visit.status} />
      </Fact>
      <Fact name={words.t(held ? 'visits.page.date' : 'visits.page.planned')}>{words.date(visit.date)}</Fact>
      <Fact name={words.t('visits.page.place')}>
        <PlaceText visit={visit} />
      </Fact>
      <Fact name={words.t('visits.page.journey')}>
        {visit.from === null || visit.to === null ? (
          words.t('visits.list.no-journey')
        ) : (
          <SideLabel
            side={sideIndexOf(sides, visit.from)}
            name={words.t('visits.journey', {
              from: countryName(sides, visit.from, words),
              to: countryName(sides, visit.to, words),
            })}
          />
        )}
      </Fact>
      <Fact name={words.t('visits.page.kind')}>{words.t(`visit-kind.${visit.kind}`)}</Fact>
      <Fact name={words.t('visits.page.level')}>{words.t(`visit-level.${visit.level}`)}</Fact>
      {visit.kind === 'visit' && (
        <Fact name={words.t('visits.page.format')}>
          {visit.format === null ? (
            <Absence>{words.t('absence.not-stated')}</Absence>
          ) : (
            words.t(`visit-format.${visit.format}`)
          )}
        </Fact>
      )}
      {visit.multilateral && <Fact name={words.t('visits.page.setting')}>{words.t('visits.setting.summit')}</Fact>}
      {visit.occasion !== null && held && <Fact name={words.t('visits.page.occasion')}>{visit.occasion}</Fact>}
      {leadName !== null && (
        <Fact name={words.t('visits.page.lead')}>
          {visit.lead !== null && dataset.personById.has(visit.lead) ? (
            <Link to={hrefOf(paths.person(visit.lead), view)}>{leadName}</Link>
          ) : (
            leadName
          )}
          {lead?.office !== undefined && lead.office !== null && <span className="muted">, {lead.office}</span>}
        </Fact>
      )}
      {visit.areas.length > 0 && (
        <Fact name={words.t('visits.page.areas')}>
          <AreaLinks ids={visit.areas} />
        </Fact>
      )}
    </dl>
  );
}
