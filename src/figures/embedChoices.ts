/** What is chosen in the dialog for embedding, and what follows from it. */
import type { EmbedForm } from '../export/embedCode.ts';
import { embedPath } from '../viewState/embedAddress.ts';
import type { ThemeChoice, ViewState } from '../viewState/viewState.ts';

/** Px of the places where figures usually stand: a column of text, a page, a slide. */
export const EMBED_WIDTHS = { column: 342, page: 704, slide: 1120 } as const;
/** `full` takes the width of its place, `own` a width of the reader's. */
export const EMBED_SIZES = ['full', 'column', 'page', 'slide', 'own'] as const;
export type EmbedSize = (typeof EMBED_SIZES)[number];

/** Px between which a figure can be read. */
export const NARROWEST_EMBED = 280;
export const WIDEST_EMBED = 3840;

export interface EmbedChoices {
  /** Pinned to the day shown, with the version of the data named. */
  readonly frozen: boolean;
  readonly size: EmbedSize;
  /** Px, for the size `own`. */
  readonly ownWidth: number;
  /** Px; null for what the preview measures. */
  readonly ownHeight: number | null;
  /** Null follows the reader's system. */
  readonly theme: ThemeChoice | null;
  readonly lang: string | null;
  readonly form: EmbedForm;
  readonly caption: string;
}

/** Px for the code; null for the width of its place. */
export function embedWidth({ size, ownWidth }: EmbedChoices): number | null {
  if (size === 'full') return null;
  if (size !== 'own') return EMBED_WIDTHS[size];
  return Math.min(Math.max(Math.round(ownWidth), NARROWEST_EMBED), WIDEST_EMBED);
}

/** The address of the figure with these choices: what follows new data names neither day nor version. */
export function embedPathOf(
  figure: string,
  view: ViewState,
  { frozen, theme, lang }: EmbedChoices,
  shown: { readonly day: string; readonly version: string },
): string {
  const asOf = frozen ? shown.day : null;
  return embedPath(figure, { ...view, asOf, theme, lang }, frozen ? shown.version : null);
}
