/**
 * The address of a figure alone. Besides the reader's choices it may name the version of the data package that it was made
 * with: a static host serves only its newest one, so that the figure can say when it shows another.
 */
import { paths } from './paths.ts';
import { serialiseViewState, type ViewState } from './viewState.ts';

const VERSION = 'version';
/** As data packages number themselves, "1.1.0" or "2026-11": whatever else stands there is nobody's version. */
const READABLE_VERSION = /^[\w.+-]{1,40}$/;

/** The path of an embed with all choices; `version` is named only where it is not null. */
export function embedPath(figure: string, view: ViewState, version: string | null): string {
  const params = serialiseViewState(view);
  if (version !== null) params.set(VERSION, version);
  const query = params.toString();
  return `${paths.embed(figure)}${query === '' ? '' : `?${query}`}`;
}

/** The version that an address was made with; null where it names none. */
export function parseMadeWith(params: URLSearchParams): string | null {
  const version = params.get(VERSION);
  return version !== null && READABLE_VERSION.test(version) ? version : null;
}
