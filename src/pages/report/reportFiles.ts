/** The files of a report, made step by step: the drawings one after the other, then the writer of the format. */
import type { IsoDay } from '../../domain/day.ts';
import type { ReportPicture } from '../../export/reportDocument.ts';
import type { Figure } from '../../figures/figure.ts';
import type { PlacedItem } from '../../figures/reportItems.ts';
import type { ReportModel } from '../../figures/reportModel.ts';
import type { ViewState } from '../../viewState/viewState.ts';

export const REPORT_FORMATS = ['html', 'markdown', 'word'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How drawings come about; handed in, so that the rest can be tested without them. */
export interface DrawsPictures {
  /** The drawing and its key as SVG, as wide as a page; `whole`: however high it is. Sizes in px. */
  readonly draw: (
    figure: Figure,
    choices: ViewState,
    options: { readonly fonts: 'embedded' | 'named'; readonly whole: boolean },
  ) => Promise<{ readonly svg: string; readonly width: number; readonly height: number }>;
  readonly rasterise: (svg: string, width: number, height: number, scale: 1 | 2) => Promise<Blob>;
  /** `@font-face` rules with the letters of a text inside. */
  readonly letters: (text: string) => Promise<string>;
}

export interface MakingReport {
  readonly model: ReportModel;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly format: ReportFormat;
  /** The file with which the report can be opened again. */
  readonly saved: string;
  /** As known on which it is. */
  readonly day: IsoDay;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly pictures: DrawsPictures;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface MadeReport {
  readonly name: string;
  readonly content: Blob;
  /** Labels of the figures whose drawing could not be made: their tables stand in. */
  readonly withoutDrawing: readonly string[];
}

/** Px of a PNG for each px of the drawing. */
const FINE = 2;
/** Px; a drawing that is higher is cut to a page, and its table follows. */
const PAGE_HEIGHT = 1000;

interface Wanted {
  readonly anchor: string;
  readonly label: string;
  readonly figure: Figure;
  readonly choices: ViewState;
}

/** What is to be drawn, in the order of the report. */
function wantedDrawings(items: readonly PlacedItem[], figures: ReadonlyMap<string, Figure>): readonly Wanted[] {
  return items.flatMap(({ item, blocks, figure: shown }) => {
    const figure = item.kind === 'figure' ? figures.get(item.id) : undefined;
    if (figure === undefined || shown === null) return [];
    return blocks.flatMap((block) =>
      block.kind === 'figure' && block.absence === null
        ? [{ anchor: block.anchor, label: block.label, figure, choices: shown.choices }]
        : [],
    );
  });
}

async function drawn({ figure, choices }: Wanted, { format, pictures }: MakingReport): Promise<ReportPicture> {
  // What can be drawn with the fonts of the file need not carry them; a picture that stands alone must.
  const fonts = format === 'html' ? 'named' : 'embedded';
  const whole = await pictures.draw(figure, choices, { fonts, whole: true });
  const cut = whole.height > PAGE_HEIGHT;
  const { svg, width, height } = cut ? await pictures.draw(figure, choices, { fonts, whole: false }) : whole;
  if (format === 'html') return { svg, width, height, cut, png: null };
  const png = await pictures.rasterise(svg, width, height, FINE);
  return { svg, width, height, cut, png: new Uint8Array(await png.arrayBuffer()) };
}

async function written(
  pictures: ReadonlyMap<string, ReportPicture>,
  { format, saved, name, day, model: { document }, pictures: { letters } }: MakingReport,
): Promise<{ readonly name: string; readonly content: Blob }> {
  switch (format) {
    case 'html': {
      const { reportHtml } = await import('../../export/reportHtml.ts');
      // Where they can't be fetched, the reader's own letters do.
      const faces = await letters(reportHtml(document, pictures, '')).catch(() => '');
      return {
        name: `${name}.html`,
        content: new Blob([reportHtml(document, pictures, faces)], { type: 'text/html' }),
      };
    }
    case 'markdown': {
      const [{ reportMarkdownFiles }, { zipFiles }] = await Promise.all([
        import('../../export/reportMarkdown.ts'),
        import('../../export/zipFiles.ts'),
      ]);
      const files = zipFiles(reportMarkdownFiles(document, pictures, saved), day);
      return { name: `${name}.zip`, content: new Blob([files], { type: 'application/zip' }) };
    }
    case 'word': {
      const { reportDocx } = await import('../../export/reportDocx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { name: `${name}.docx`, content: new Blob([await reportDocx(document, pictures, day)], { type }) };
    }
  }
}

/** The page paints its progress and hears a press of the button between two pieces of work. */
const breath = () => new Promise((painted) => setTimeout(painted));

/** Makes the file; throws the reason of the signal when it is aborted. */
export async function makeReportFile(making: MakingReport): Promise<MadeReport> {
  const { model, figures, signal, onProgress } = making;
  const wanted = wantedDrawings(model.items, figures);
  const pictures = new Map<string, ReportPicture>();
  const withoutDrawing: string[] = [];
  for (const [done, one] of wanted.entries()) {
    onProgress(done, wanted.length);
    await breath();
    signal.throwIfAborted();
    try {
      pictures.set(one.anchor, await drawn(one, making));
    } catch {
      withoutDrawing.push(one.label);
    }
  }
  onProgress(wanted.length, wanted.length);
  await breath();
  signal.throwIfAborted();
  const file = await written(pictures, making);
  signal.throwIfAborted();
  return { ...file, withoutDrawing };
}
