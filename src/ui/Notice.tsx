import type { ReactNode } from 'react';
import './Notice.css';

/** Something that the reader should know in place: an error, or an absence of the whole. */
export function Notice({ kind, title, children }: { kind: 'error' | 'plain'; title: string; children: ReactNode }) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
