import { Link } from 'react-router-dom';
import { AreaLabel } from '../../charts/AreaLabel.tsx';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { EntryList, type EntryListItem } from '../../figures/EntryList.tsx';
import { EntryStatus } from '../../figures/EntryStatus.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import type { SearchTarget } from '../../figures/searchDocument.ts';
import type { SearchHit } from '../../figures/searchIndex.ts';
import { reasonOf } from '../../figures/searchResults.ts';
import { reasonText, targetKind, targetPath, targetWhen } from '../../figures/searchText.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

function Reason({ hit }: { hit: SearchHit }) {
  const words = useWords();
  const text = reasonText(reasonOf(hit), words);
  return text === null ? null : <span className="marked marked-small search-reason">{text}</span>;
}

/** What is said of a person, an area or a publication under its name. */
function About({ target }: { target: Exclude<SearchTarget, { type: 'entry' }> }) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  switch (target.type) {
    case 'person':
      return (
        <SideLabel side={sideIndexOf(sides, target.person.side)} name={countryName(sides, target.person.side, words)} />
      );
    case 'area':
      return <AreaLabel group={target.area.group} />;
    case 'source':
      return <span className="marked marked-small">{target.source.publisher}</span>;
  }
}

function textOf(target: SearchTarget, variants: (names: readonly string[]) => string): string | null {
  if (target.type === 'area') return target.area.summary;
  if (target.type === 'person' && target.person.variants.length > 0) return variants(target.person.variants);
  return null;
}

/** Found records of one kind, the best first: entries as in every list of the site, the others by their names. */
export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  const words = useWords();
  const [view] = useViewState();
  const { day } = useSnapshot();
  const items = hits.flatMap((hit): readonly EntryListItem[] => {
    const { target } = hit.document;
    if (target.type !== 'entry') return [];
    const when = targetWhen(target, words);
    return [
      {
        entry: target.entry,
        ...(when === null ? {} : { when }),
        mark: (
          <>
            <span className="marked marked-small">{targetKind(target, words)}</span>
            <EntryStatus entry={target.entry} day={day} />
            <Reason hit={hit} />
          </>
        ),
      },
    ];
  });
  if (items.length > 0) return <EntryList items={items} />;
  return (
    <ul className="entries">
      {hits.map((hit) => {
        const { key, target, title } = hit.document;
        if (target.type === 'entry') return null;
        const text = textOf(target, (names) =>
          words.t('search.people-variants', { variants: words.list(names, 'or') }),
        );
        return (
          <li key={key}>
            <span className="entry-when">{targetWhen(target, words) ?? targetKind(target, words)}</span>
            <div>
              <h3 className="entry-title">
                <Link to={hrefOf(targetPath(target), view)}>{title}</Link>
              </h3>
              {text !== null && <p className="entry-text">{text}</p>}
              <div className="entry-marks">
                <About target={target} />
                <Reason hit={hit} />
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
