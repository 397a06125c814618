/** A figure as it stands on a day over the real data, with its words filled in. */
import { knownOn } from '../../src/domain/knownOn.ts';
import type { Figure, FigureAbsence, FigureTable } from '../../src/figures/figure.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewState/viewState.ts';
import { englishWords } from './englishWords.ts';
import { realDataset } from './realDataset.ts';

export interface Presented {
  readonly question: string;
  readonly answer: string;
  readonly detail: string | undefined;
  readonly table: FigureTable;
  /** The texts of each row; an absence in angle brackets. */
  readonly rows: readonly (readonly string[])[];
  readonly absence: FigureAbsence | null;
  readonly sources: readonly string[];
}

export async function presented(figure: Figure, day: string, view: Partial<ViewState> = {}): Promise<Presented> {
  const words = await englishWords();
  const shown = figure.present(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
  const table = shown.table(words);
  const { answer, detail } = shown.describe(words);
  return {
    question: shown.question(words),
    answer,
    detail,
    table,
    rows: table.rows.map((row) => row.cells.map((cell) => cell.text ?? `<${cell.absence}>`)),
    absence: shown.absence,
    sources: shown.sources,
  };
}
