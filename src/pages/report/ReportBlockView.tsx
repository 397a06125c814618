import type { ReactNode } from 'react';
import type { FigureBlock, RecordBlock, ReportBlock, TableBlock } from '../../export/reportDocument.ts';
import { Absence } from '../../ui/Absence.tsx';
import { ReportTableView } from './ReportTableView.tsx';

function Title({ block }: { block: FigureBlock | TableBlock | RecordBlock }) {
  const Heading = block.nested ? 'h4' : 'h3';
  return (
    <Heading className="report-item-title" id={`${block.anchor}-title`}>
      {block.kind !== 'record' && <span className="report-label">{block.label}.</span>} {block.title}
      {block.note !== null && (
        <sup id={`ref-${block.note}`}>
          <a href={`#note-${block.note}`}>{block.note}</a>
        </sup>
      )}
    </Heading>
  );
}

function Facts({ block }: { block: RecordBlock }) {
  return (
    <>
      <p className="muted small">{block.kicker}</p>
      <Title block={block} />
      {block.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {block.facts.length > 0 && (
        <dl className="report-facts">
          {block.facts.map(({ name, value }) => (
            <div key={`${name} ${value}`}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Numbered({ block, drawing }: { block: FigureBlock | TableBlock; drawing: ReactNode }) {
  return (
    <>
      <Title block={block} />
      {block.answer !== '' && (
        <p className="figure-answer">
          <strong>{block.answer}</strong>
          {block.kind === 'figure' && block.detail !== '' && ` ${block.detail}`}
        </p>
      )}
      {block.choices.length > 0 && <p className="report-choices">{block.choices.join(' · ')}</p>}
      {block.kind === 'table' ? (
        <ReportTableView table={block.table} />
      ) : block.absence !== null ? (
        <p>
          <Absence>{block.absence}</Absence>
        </p>
      ) : (
        drawing
      )}
    </>
  );
}

/** One block of the report as it will be printed; `drawing` stands in its place in a figure. */
export function ReportBlockView({ block, drawing }: { block: ReportBlock; drawing: ReactNode }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="report-heading">{block.paragraphs.join(' ')}</h3>;
    case 'note':
      return (
        <div className="report-note">
          {block.paragraphs.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs keep their places.
            <p key={index}>{text}</p>
          ))}
        </div>
      );
    case 'record':
      return (
        <section className="report-item" id={block.anchor} aria-labelledby={`${block.anchor}-title`}>
          <Facts block={block} />
        </section>
      );
    case 'figure':
    case 'table':
      return (
        <section className="report-item" id={block.anchor} aria-labelledby={`${block.anchor}-title`}>
          <Numbered block={block} drawing={drawing} />
        </section>
      );
  }
}
