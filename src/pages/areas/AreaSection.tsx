import type { ReactNode } from 'react';
import { Absence } from '../../ui/Absence.tsx';
import './AreaSection.css';

export interface AreaSectionProps {
  readonly id: string;
  readonly question: string;
  readonly answer?: string;
  /** Said in place of the children when there is nothing to show; null when there is. */
  readonly absence: string | null;
  readonly children: ReactNode;
  /** Stands below in either case. */
  readonly after?: ReactNode;
}

/** A question about an area, its answer in a line, and the entries; an absence is named and never left out. */
export function AreaSection({ id, question, answer, absence, children, after }: AreaSectionProps) {
  return (
    <section className="area-section" aria-labelledby={`${id}-question`} id={id}>
      <h2 id={`${id}-question`}>{question}</h2>
      {absence === null ? (
        <>
          {answer !== undefined && <p className="area-answer">{answer}</p>}
          {children}
        </>
      ) : (
        <p className="area-absence">
          <Absence>{absence}</Absence>
        </p>
      )}
      {after}
    </section>
  );
}
