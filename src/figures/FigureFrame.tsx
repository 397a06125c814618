import { lazy, useEffect, useId, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { useDrawingWidth } from '../charts/useDrawingWidth.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { copyText } from '../ui/copyText.ts';
import { isOneFile } from '../viewState/isOneFile.ts';
import { hrefOf } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { AddToReport } from './AddToReport.tsx';
import { CiteButton } from './CiteButton.tsx';
import { DialogButton } from './DialogButton.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { DrawingBoundary } from './DrawingBoundary.tsx';
import { FigureBlank } from './FigureBlank.tsx';
import { FigureTableView } from './FigureTableView.tsx';
import type { Figure, PresentedFigure } from './figure.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import { SourceList } from './SourceList.tsx';
import { SourcesLine } from './SourcesLine.tsx';
import '../ui/buttons.css';
import './FigureFrame.css';

/** Fetched when it is first opened. */
const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog.tsx')).EmbedDialog }));

type Panel = 'table' | 'sources' | null;

function Drawing({ presented, question }: { presented: PresentedFigure; question: string }) {
  const [ref, width] = useDrawingWidth<HTMLDivElement>();
  return (
    <DrawingBoundary ref={ref} question={question}>
      {presented.draw(width)}
    </DrawingBoundary>
  );
}

export interface FigureFrameProps {
  readonly figure: Figure;
  readonly embedded?: boolean;
  /** Choices that the place makes in stead of the address; one object from draw to draw. */
  readonly choices?: Partial<ViewState>;
}

/**
 * What surrounds every figure: the question, its answer, the drawing or the table, the sources, and the tools. `embedded`
 * leaves out the tools of the site and keeps the as-of day, the sources and the way home.
 */
export function FigureFrame({ figure, embedded = false, choices }: FigureFrameProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const [address] = useViewState();
  const view = useMemo(() => ({ ...address, ...choices }), [address, choices]);
  const { page } = figure;
  const presented = useMemo(() => figure.present(snapshot, view), [figure, snapshot, view]);
  const [panel, setPanel] = useState<Panel>(null);
  const [linkNote, setLinkNote] = useState<string | null>(null);
  const headingId = useId();
  // Alone in a frame, the question is the title of the document.
  const Heading = embedded ? 'h1' : 'h2';

  const question = presented.question(words);
  const { answer, detail } = presented.describe(words);
  useEffect(() => {
    if (embedded) document.title = question;
  }, [embedded, question]);
  // Pinned to the day shown, so that the link says tomorrow what it says today.
  const link = absoluteAddress(`${hrefOf(page, view, { ...view, asOf: snapshot.day })}#${figure.id}`);
  const day = words.day(snapshot.day);
  const filtered = presented.absence?.reason === 'filtered';

  const copyLink = async () => {
    const copied = await copyText(link);
    setLinkNote(copied ? words.t('frame.link-copied') : words.t('frame.link-failed', { link }));
  };

  return (
    <figure className="figure" id={figure.id} data-figure={figure.id} aria-labelledby={headingId}>
      <Heading id={headingId} className="figure-question">
        {question}
      </Heading>
      {/* Lists of entries have headings of the third level. */}
      {embedded && <h2 className="visually-hidden">{question}</h2>}
      <p className="figure-answer">
        <strong>{answer}</strong>
        {detail !== undefined && ` ${detail}`}
      </p>
      {presented.absence !== null ? (
        <FigureBlank absence={presented.absence} />
      ) : panel === 'table' ? (
        <FigureTableView table={presented.table(words)} snapshot={snapshot} />
      ) : (
        <Drawing presented={presented} question={question} />
      )}
      <figcaption className="figure-foot">
        <p className="figure-sources-line">
          <span className="figure-day">{words.t(snapshot.isToday ? 'frame.as-of' : 'frame.as-known-on', { day })}</span>
          {' · '}
          {filtered ? (
            words.t('frame.no-sources-shown')
          ) : (
            <SourcesLine ids={presented.sources} dataset={snapshot.dataset} />
          )}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields. */}
        <div className="figure-tools no-print" role="group" aria-label={words.t('frame.tools', { question })}>
          {presented.absence === null && (
            <button
              type="button"
              className="button-plain"
              aria-expanded={panel === 'table'}
              onClick={() => setPanel(panel === 'table' ? null : 'table')}
            >
              {words.t('frame.table')}
            </button>
          )}
          <button
            type="button"
            className="button-plain"
            aria-expanded={panel === 'sources'}
            onClick={() => setPanel(panel === 'sources' ? null : 'sources')}
          >
            {words.t('frame.sources-count', { count: presented.sources.length })}
          </button>
          {embedded ? (
            <Link
              className="button-plain"
              to={`${hrefOf(page, view, { ...view, theme: null })}#${figure.id}`}
              target="_top"
            >
              {words.t('embed.home')}
            </Link>
          ) : (
            <>
              <a
                className="button-plain"
                href={link}
                onClick={(event) => {
                  event.preventDefault();
                  void copyLink();
                }}
              >
                {words.t('frame.link')}
              </a>
              {/* A frame needs an address on the net. */}
              {!isOneFile && (
                <DialogButton plain text={words.t('frame.embed')}>
                  {(onClose) => <EmbedDialog figure={figure} view={view} question={question} onClose={onClose} />}
                </DialogButton>
              )}
              <DownloadButton
                subject={{
                  id: figure.id,
                  title: question,
                  answer: detail === undefined ? answer : `${answer} ${detail}`,
                  address: link,
                  sources: presented.sources,
                  table: presented.table,
                  drawn: { figure, view },
                }}
              />
              <CiteButton
                plain
                sentence={answer}
                cited={{
                  kind: 'own',
                  citable: {
                    id: figure.id,
                    title: question,
                    within: words.t('cite.within', { title: snapshot.dataset.title }),
                    version: snapshot.dataset.version,
                    day: snapshot.day,
                    address: link,
                  },
                }}
              />
              <AddToReport plain item={{ kind: 'figure', id: figure.id, choices: view, show: 'drawing' }} />
            </>
          )}
          <span className="figure-link-note" role="status">
            {linkNote}
          </span>
        </div>
        {panel === 'sources' && (
          <section aria-label={words.t('frame.sources-of', { question })}>
            {presented.sources.length === 0 ? (
              <p>{words.t(filtered ? 'frame.no-sources-shown' : 'frame.no-sources')}</p>
            ) : (
              <SourceList ids={presented.sources} dataset={snapshot.dataset} />
            )}
          </section>
        )}
      </figcaption>
    </figure>
  );
}
