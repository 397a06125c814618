import { Link } from 'react-router-dom';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { type LastJourney, type LevelReciprocity, selectReciprocity } from '../../figures/reciprocity.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

function Journey({ journey }: { journey: LastJourney | null }) {
  const words = useWords();
  const [view] = useViewState();
  if (journey === null) return <Absence>{words.t('visits.reciprocity.none')}</Absence>;
  const { visit, days, exact, count } = journey;
  const ago = words.t(exact ? 'visits.reciprocity.days' : 'visits.reciprocity.days-least', { days });
  const remarks = [
    ago,
    words.t('visits.reciprocity.count', { count }),
    ...(visit.multilateral ? [words.t('visits.reciprocity.summit')] : []),
  ];
  return (
    <>
      <Link to={hrefOf(paths.visit(visit.id), view)}>{visit.title}</Link>
      <p className="muted small">
        {words.date(visit.date, 'short')} · {remarks.join(', ')}
      </p>
      <EvidenceMark
        evidence={visit.evidence}
        confidence={visit.confidence}
        origins={visit.origins}
        reportedLater={visit.reportedLater}
        title={visit.title}
      />
    </>
  );
}

/** The levels at which the first or the second side would have to return a visit, in a sentence each. */
function Answer({ rows }: { rows: readonly LevelReciprocity[] }) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  const sentences = ([0, 1] as const).flatMap((side) => {
    const levels = rows
      .filter(({ turn }) => turn === side)
      .map(({ level }) => words.t(`visit-level.${level}`).toLocaleLowerCase(words.locale));
    if (levels.length === 0) return [];
    const country = countryName(sides, sides[side].id, words);
    return words.t('visits.reciprocity.answer', { count: levels.length, country, levels: words.list(levels) });
  });
  return (
    <p className="reciprocity-answer">
      {sentences.length === 0 ? words.t('visits.reciprocity.answer-none') : sentences.join(' ')}
    </p>
  );
}

/** Who visited whom last at each level, how long ago, and whose turn it would be. */
export function Reciprocity() {
  const words = useWords();
  const snapshot = useSnapshot();
  const { sides } = snapshot.dataset;
  const rows = selectReciprocity(snapshot);
  const name = (side: 0 | 1) => countryName(sides, sides[side].id, words);
  if (rows.length === 0) return null;
  return (
    <section className="reciprocity" aria-labelledby="reciprocity">
      <h2 id="reciprocity">{words.t('visits.reciprocity')}</h2>
      <Answer rows={rows} />
      <table className="reciprocity-table">
        <caption>{words.t('visits.reciprocity.caption', { day: words.day(snapshot.day) })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('visits.reciprocity.level')}</th>
            <th scope="col">{words.t('visits.journey', { from: name(0), to: name(1) })}</th>
            <th scope="col">{words.t('visits.journey', { from: name(1), to: name(0) })}</th>
            <th scope="col">{words.t('visits.reciprocity.turn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ level, last, turn }) => (
            <tr key={level}>
              <th scope="row">{words.t(`visit-level.${level}`)}</th>
              <td data-label={words.t('visits.journey', { from: name(0), to: name(1) })}>
                <Journey journey={last[0]} />
              </td>
              <td data-label={words.t('visits.journey', { from: name(1), to: name(0) })}>
                <Journey journey={last[1]} />
              </td>
              <td data-label={words.t('visits.reciprocity.turn')}>
                {turn === null ? (
                  words.t('visits.reciprocity.turn-even')
                ) : (
                  <SideLabel side={turn} name={words.t('visits.reciprocity.turn-of', { country: name(turn) })} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
