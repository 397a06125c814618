import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { KnownEntry } from '../../domain/knownOn.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

/** A link to where an entry is told, with the choices that last. */
export function EntryLink({ entry, children }: { entry: KnownEntry; children: ReactNode }) {
  const [view] = useViewState();
  return <Link to={hrefOf(entryPath(entry), view)}>{children}</Link>;
}
