/** Every address of the site, typed. Addresses belong to the language of the URL, so rooms below `app` can link, too. */
import { lastingChoices, serialiseViewState, type ViewState } from './viewState.ts';

export const paths = {
  overview: () => '/',
  timeline: () => '/timeline',
  visits: () => '/visits',
  visit: (id: string) => `/visits/${id}`,
  documents: () => '/documents',
  document: (id: string) => `/documents/${id}`,
  actionPlan: () => '/action-plan',
  trade: () => '/trade',
  areas: () => '/areas',
  area: (id: string) => `/areas/${id}`,
  corridors: () => '/corridors',
  search: () => '/search',
  data: () => '/data',
  changes: () => '/changes',
  report: () => '/report',
  person: (id: string) => `/people/${id}`,
  organisation: (id: string) => `/organisations/${id}`,
  sources: () => '/sources',
  source: (id: string) => `/sources/${id}`,
  embed: (figure: string) => `/embed/${figure}`,
} as const;

/** An address with the choices that last from page to page; a query of the path stays before them, its fragment at the end. */
export function hrefOf(path: string, view: ViewState, overrides: Partial<ViewState> = {}): string {
  const lasting = serialiseViewState({ ...lastingChoices(view), ...overrides }).toString();
  const [before = '', fragment] = path.split('#');
  const [pathname = '', own = ''] = before.split('?');
  const query = [own, lasting].filter((part) => part !== '').join('&');
  return `${pathname}${query === '' ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`;
}
