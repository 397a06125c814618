import type { ReactNode } from 'react';
import './Absence.css';

/** Hatching says "no value here"; the words say why. */
export function Absence({ children }: { children: ReactNode }) {
  return <span className="absence">{children}</span>;
}
