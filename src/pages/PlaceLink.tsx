import type { ReactNode } from 'react';
import { useHref, useLocation } from 'react-router-dom';

/** A plain link to a place on the page that is shown: the browser goes there, and the reader's choices stay. */
export function PlaceLink({ place, children }: { place: string; children: ReactNode }) {
  const { search } = useLocation();
  return <a href={useHref({ search, hash: place })}>{children}</a>;
}
