import { Fragment } from 'react';
import { type ReportNote, type ReportReference, shortAddress } from '../../export/reportDocument.ts';
import type { ReportModel } from '../../figures/reportModel.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { type ReportItem, serialiseItem } from '../../viewState/report.ts';
import { ReportBlockView } from './ReportBlockView.tsx';
import { ReportDrawing } from './ReportDrawing.tsx';
import { SourceNumbers } from './ReportTableView.tsx';
import { usePrintBreaks } from './usePrintBreaks.ts';
import './ReportPaper.css';

function TitlePage({ document }: { document: ReportModel['document'] }) {
  return (
    <header className="report-title-page">
      <h2 className="report-title">{document.title}</h2>
      {document.subtitle !== '' && <p className="report-subtitle">{document.subtitle}</p>}
      {document.authors !== '' && <p className="report-authors">{document.authors}</p>}
      {document.about.map((line) => (
        <p key={line} className="muted small">
          {line}
        </p>
      ))}
      <p className="muted small">
        <a href={document.address}>{shortAddress(document.address)}</a>
      </p>
    </header>
  );
}

function Note({ note }: { note: ReportNote }) {
  const words = useWords();
  return (
    <li id={`note-${note.number}`}>
      <a href={`#ref-${note.number}`}>{note.label}</a>. {note.asOf}.{' '}
      {note.publishers.length === 0 ? (
        `${words.t('frame.no-sources')} `
      ) : (
        <>
          {words.t('frame.sources')}:{' '}
          {note.publishers.map(({ name, numbers }, index) => (
            <Fragment key={name}>
              {index > 0 && '; '}
              {name} <SourceNumbers numbers={numbers} />
            </Fragment>
          ))}
          .{' '}
        </>
      )}
      <a href={note.address}>{note.address}</a>
    </li>
  );
}

/** The citation with its address as a link. */
function Reference({ reference: { text, item } }: { reference: Pick<ReportReference, 'text' | 'item'> }) {
  const url = item.URL;
  if (url === undefined || !text.endsWith(url)) return text;
  return (
    <>
      {text.slice(0, -url.length)}
      <a href={url} rel="noreferrer">
        {url}
      </a>
    </>
  );
}

/** What an item says, and which of its like it is. */
function keysOf(items: readonly ReportItem[]): readonly string[] {
  const texts = items.map(serialiseItem);
  return texts.map((text, index) => `${text} ${texts.slice(0, index).filter((one) => one === text).length}`);
}

export interface ReportPaperProps {
  readonly model: ReportModel;
  readonly replace: (index: number, item: ReportItem) => void;
}

/** The report as it will be printed: title page, items, notes, bibliography. */
export function ReportPaper({ model, replace }: ReportPaperProps) {
  const words = useWords();
  const paper = usePrintBreaks<HTMLElement>();
  const { document, items } = model;
  const keys = keysOf(items.map(({ item }) => item));
  return (
    <article
      ref={paper}
      className="report-paper"
      aria-label={words.t('report.preview')}
      aria-busy={items.some(({ loading }) => loading)}
    >
      <TitlePage document={document} />
      <div className="grid">
        {items.map(({ item, blocks, figure }, index) =>
          blocks.map((block) => (
            // An item that moves keeps its drawing.
            <Fragment key={`${keys[index]} ${block.kind}`}>
              <ReportBlockView
                block={block}
                drawing={
                  figure !== null &&
                  item.kind === 'figure' &&
                  block.kind === 'figure' && (
                    <ReportDrawing
                      presented={figure.presented}
                      question={block.title}
                      choices={figure.choices}
                      onChange={(choices) => replace(index, { ...item, choices })}
                    />
                  )
                }
              />
            </Fragment>
          )),
        )}
      </div>
      {document.notes.length > 0 && (
        <section className="report-list">
          <h3>{document.labels.notes}</h3>
          <ol>
            {document.notes.map((note) => (
              <Note key={note.number} note={note} />
            ))}
          </ol>
        </section>
      )}
      <section className="report-list">
        <h3>{document.labels.bibliography}</h3>
        <ol>
          {document.references.map((reference) => (
            <li key={reference.number} id={`source-${reference.number}`}>
              <Reference reference={reference} />
            </li>
          ))}
        </ol>
        <p>
          {document.labels.data} <Reference reference={document.data} />
        </p>
      </section>
    </article>
  );
}
