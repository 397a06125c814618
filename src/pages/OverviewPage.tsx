import { documentCount } from '../figures/document-count/index.ts';
import { dueAndLate } from '../figures/due-and-late/index.ts';
import { EvidenceMark } from '../figures/EvidenceMark.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { describeHeadline, selectHeadline } from '../figures/headline.ts';
import { keyNumbers } from '../figures/key-numbers/index.ts';
import { latestEvents } from '../figures/latest-events/index.ts';
import { leadersVisits } from '../figures/leaders-visits/index.ts';
import { RegisteredFigure } from '../figures/RegisteredFigure.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { tradeTarget } from '../figures/trade-target/index.ts';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { PageHead } from './PageHead.tsx';

/** /: where the two countries stand, what happened last, what is due next. */
export function OverviewPage() {
  const words = useWords();
  const snapshot = useSnapshot();
  const { sides } = snapshot.dataset;
  const headline = selectHeadline(snapshot);
  const kicker = words.t(snapshot.isToday ? 'overview.kicker-as-of' : 'overview.kicker-as-known', {
    sideA: countryName(sides, sides[0].id, words),
    sideB: countryName(sides, sides[1].id, words),
    day: words.day(snapshot.day),
  });
  const lede =
    headline.kind === 'quiet' ? undefined : (
      <>
        <p>{headline.visit.summary}</p>
        {headline.kind === 'announced' && headline.expected.length > 0 && (
          <p>
            {words.t('overview.expected-documents', {
              titles: headline.expected.map((expectation) => expectation.title).join('; '),
            })}
          </p>
        )}
        <EvidenceMark
          evidence={headline.visit.evidence}
          confidence={headline.visit.confidence}
          origins={headline.visit.origins}
          reportedLater={headline.visit.reportedLater}
          title={headline.visit.title}
        />
      </>
    );
  return (
    <>
      <PageHead kicker={kicker} title={describeHeadline(headline, words)} lede={lede} />
      <div className="grid">
        <FigureFrame figure={keyNumbers} />
        <div className="span-7">
          <FigureFrame figure={latestEvents} />
        </div>
        <div className="span-5">
          <FigureFrame figure={dueAndLate} />
        </div>
        {headline.kind === 'announced' && <RegisteredFigure id="upcoming" />}
        <FigureFrame figure={leadersVisits} />
        <div className="span-7">
          <FigureFrame figure={documentCount} />
        </div>
        <div className="span-5">
          <FigureFrame figure={tradeTarget} />
        </div>
      </div>
    </>
  );
}
