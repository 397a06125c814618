import { PrintedChoices } from './PrintedChoices.tsx';
import { PrintedLinks } from './PrintedLinks.tsx';

/** What only a printed page has: the reader's choices at its head, its links at its end, its address at the foot of each sheet. */
export function PrintedEdges() {
  return (
    <>
      <PrintedChoices />
      <PrintedLinks />
    </>
  );
}
