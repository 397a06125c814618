/** The places of the page that lead somewhere, as they will stand on paper. */
import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Source } from '../../domain/source.ts';
import type { Reference } from './endnotes.ts';

export interface PrintedPlace {
  readonly element: Element;
  readonly references: readonly Reference[];
}

export interface SiteOnDay {
  /** The public address of the site; ends with a slash. */
  readonly site: string;
  readonly day: IsoDay;
  readonly dataset: Dataset;
  /** A source in words: publisher, title, day. */
  readonly sourceText: (source: Source) => string;
}

/** Told by what stands beside it or by notes of its own, or not printed at all. */
const PASSED_OVER = '.no-print, .report-paper, .source-publisher, [data-address], dialog, nav, svg';
/** Pages that tell one record; an area sorts records and is none itself. */
const RECORD = /^(?:visits|documents|people|organisations)\/[^/]+$/;
const SOURCE = /^sources\/([^/]+)$/;
const FILE = /\.\w+$/;

/** The address that shows on any later day what was known on this one, whatever the colours of the screen. */
export function pinnedAddress(address: string, day: IsoDay): string {
  const url = new URL(address);
  url.searchParams.set('asOf', day);
  url.searchParams.delete('theme');
  return url.href;
}

function referenceToSource(source: Source, { site, day, sourceText }: SiteOnDay): Reference {
  return {
    address: source.url ?? pinnedAddress(`${site}sources/${source.id}`, day),
    text: sourceText(source),
    kind: 'source',
  };
}

/** Null where the link is a way around the site: to a section of it, to this very page, to a search. */
export function referenceOf(address: string, text: string, page: string, on: SiteOnDay): Reference | null {
  if (!/^https?:/.test(address)) return null;
  if (!address.startsWith(on.site)) {
    const source = on.dataset.sources.find(({ url }) => url === address);
    return source === undefined ? { address, text, kind: 'other' } : referenceToSource(source, on);
  }
  const { pathname, hash } = new URL(address);
  const path = pathname.slice(new URL(on.site).pathname.length);
  if (FILE.test(path)) return { address, text, kind: 'other' };
  const source = on.dataset.sourceById.get(SOURCE.exec(path)?.[1] ?? '');
  if (pathname === new URL(page).pathname) return null;
  if (source !== undefined) return referenceToSource(source, on);
  return RECORD.test(path) || hash !== '' ? { address: pinnedAddress(address, on.day), text, kind: 'record' } : null;
}

/** Everything below the root that leads somewhere, in its order. `data-cites` names sources that are not links there. */
export function printedPlaces(root: Element, page: string, on: SiteOnDay): readonly PrintedPlace[] {
  return [...root.querySelectorAll('a[href], [data-cites]')].flatMap((element): PrintedPlace[] => {
    if (element.closest(PASSED_OVER) !== null) return [];
    const references = (): readonly Reference[] => {
      if (!(element instanceof HTMLAnchorElement)) {
        const ids = element.getAttribute('data-cites')?.split(' ') ?? [];
        return ids.flatMap((id) => on.dataset.sourceById.get(id) ?? []).map((source) => referenceToSource(source, on));
      }
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      const reference = referenceOf(element.href, text, page, on);
      return reference === null ? [] : [reference];
    };
    const found = references();
    return found.length === 0 ? [] : [{ element, references: found }];
  });
}
