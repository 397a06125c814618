import { useLocation } from 'react-router-dom';
import { publishedText } from '../../figures/publishedText.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { absoluteAddress, siteAddress } from '../../viewState/siteAddress.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { serialiseViewState } from '../../viewState/viewState.ts';
import { numberEndnotes } from './endnotes.ts';
import { pageFootCss } from './pageFoot.ts';
import { printedPlaces } from './printedPlaces.ts';
import { usePrinted } from './usePrinted.ts';
import { usePrintWords } from './usePrintWords.ts';
import './PrintedLinks.css';

/** Where the number of a note stands; CSS shows it, so that nothing is put between the parts of the page. */
const MARK = 'data-note';

/** Below a printed page: what its links and its marks of evidence lead to, numbered; and at the foot of each sheet, what it is. */
export function PrintedLinks() {
  const words = useWords();
  const print = usePrintWords();
  const [view] = useViewState();
  const { pathname } = useLocation();
  const { dataset, day } = useSnapshot();
  // A page that stands today says tomorrow what it says now.
  const pinned = { ...view, asOf: day, theme: null };
  const page = absoluteAddress(`${pathname}?${serialiseViewState(pinned)}`);
  // A report may fill lines with its address: its title page leads to it, and the foot of each sheet stays a foot.
  const footAddress =
    view.report === null
      ? page
      : absoluteAddress(`${pathname}?${serialiseViewState({ ...pinned, report: null })}&report=…`).replace(
          '%E2%80%A6',
          '…',
        );

  const read = () => {
    const { title, version } = dataset;
    const known = print.t('print.foot.known', { title, version, day: words.day(day) });
    const foot = new CSSStyleSheet();
    foot.replaceSync(pageFootCss([print.t('print.foot', { address: footAddress }), known]));
    document.adoptedStyleSheets.push(foot);

    const places = printedPlaces(document.getElementById('main') ?? document.body, page, {
      site: siteAddress(),
      day,
      dataset,
      sourceText: (source) =>
        print.t('print.source', {
          publisher: source.publisher,
          title: source.title,
          day: publishedText(source, words),
        }),
    });
    const endnotes = numberEndnotes(places.map(({ references }) => references));
    places.forEach(({ element }, index) => {
      const mark = endnotes.marks[index];
      if (mark !== null && mark !== undefined) element.setAttribute(MARK, mark);
    });
    return { ...endnotes, foot };
  };
  const restore = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== printed?.foot);
    for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  };
  const printed = usePrinted(read, restore);
  if (printed === null) return <div className="print-only" data-print="ready" />;

  const { notes, leftOut } = printed;
  if (notes.length === 0 && leftOut.records === 0 && leftOut.sources === 0) return null;
  return (
    <section className="page print-only print-links">
      <h2>{print.t('print.links')}</h2>
      {notes.length > 0 && <p className="small muted">{print.t('print.links.lede', { day: words.day(day) })}</p>}
      {leftOut.sources > 0 && (
        <p className="small">
          {print.t('print.links.sources-left-out', {
            count: leftOut.sources,
            address: absoluteAddress(hrefOf(paths.sources(), view, { asOf: day, theme: null })),
          })}
        </p>
      )}
      {leftOut.records > 0 && (
        <p className="small">{print.t('print.links.records-left-out', { count: leftOut.records, address: page })}</p>
      )}
      <ol>
        {notes.map(({ number, text, address }) => (
          <li key={number}>
            <span className="print-link-number">{number}</span> {text}. <a href={address}>{address}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
