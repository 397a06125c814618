import type { ReactNode } from 'react';
import './marks.css';

/** A mark in a line of text. It is decoration: the word beside it carries the meaning. */
export function Glyph({ width = 12, height = 12, children }: { width?: number; height?: number; children: ReactNode }) {
  return (
    <svg className="glyph" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {children}
    </svg>
  );
}
