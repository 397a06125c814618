import { type ReactNode, useId } from 'react';
import './record.css';

/** One part of a record's page: a rule, a heading and what stands under it. */
export function RecordSection({ title, children }: { title: string; children: ReactNode }) {
  const headingId = useId();
  return (
    <section className="record-part" aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {children}
    </section>
  );
}
