/**
 * The contract of every figure: a question, its answer in a sentence, a drawing, a table of the exact rows, and the
 * sources. A figure is defined once; the page, the embed, the table, the download and the tests all read this.
 */
import type { ComponentType, ReactNode } from 'react';
import { createElement } from 'react';
import type { Snapshot } from '../domain/knownOn.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../viewState/viewState.ts';

/** The first line of a figure: `answer` is shown in bold, `detail` after it. */
export interface FigureAnswer {
  readonly answer: string;
  readonly detail?: string;
}

export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the end edge. */
  readonly numeric?: boolean;
  /** What it holds, where the label does not say it (unit, code list): for who reads a downloaded file. */
  readonly about?: string;
}

/** What stands in one cell: text as shown, and the bare value for a download. A null text is an absence, named in `absence`. */
export interface FigureCell {
  readonly text: string | null;
  readonly value?: string | number | null;
  readonly absence?: string;
  /** Path inside the site. */
  readonly href?: string;
}

export interface FigureRow {
  readonly key: string;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly FigureCell[];
  /** Ids of the sources of this row. */
  readonly sources: readonly string[];
}

export interface FigureTable {
  /** A sentence that says what is listed, with unit and period. */
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

export interface DrawProps<Model> {
  readonly model: Model;
  /** Px available; a drawing is laid out for it, not scaled. */
  readonly width: number;
}

/** Why there is nothing to draw: the filters leave nothing, or nothing was known by the day. */
export type FigureAbsence =
  | { readonly reason: 'filtered' }
  | { readonly reason: 'not-yet-known'; readonly firstKnown: string | null };

export interface FigureDefinition<Model> {
  readonly id: string;
  /** Path of the page on which the figure stands. */
  readonly page: string;
  /** Px for an embed; the height is that of the whole frame at that width. */
  readonly size: { readonly width: number; readonly height: number };
  select(snapshot: Snapshot, view: ViewState): Model;
  /** Null when there is something to draw. */
  absence(model: Model): FigureAbsence | null;
  question(model: Model, words: Words): string;
  describe(model: Model, words: Words): FigureAnswer;
  table(model: Model, words: Words): FigureTable;
  /** Ids of the sources of what is drawn, the most telling first, without repeats. */
  sources(model: Model): readonly string[];
  readonly Draw: ComponentType<DrawProps<Model>>;
}

/** A figure with its model made: what the frame shows. */
export interface PresentedFigure {
  readonly id: string;
  readonly absence: FigureAbsence | null;
  question(words: Words): string;
  describe(words: Words): FigureAnswer;
  table(words: Words): FigureTable;
  readonly sources: readonly string[];
  draw(width: number): ReactNode;
}

export interface Figure {
  readonly id: string;
  /** Path of the page on which the figure stands. */
  readonly page: string;
  readonly size: { readonly width: number; readonly height: number };
  present(snapshot: Snapshot, view: ViewState): PresentedFigure;
}

/** Closes a definition over its model, so that figures of any model can stand in one registry. */
export function defineFigure<Model>(definition: FigureDefinition<Model>): Figure {
  return {
    id: definition.id,
    page: definition.page,
    size: definition.size,
    present(snapshot, view) {
      const model = definition.select(snapshot, view);
      return {
        id: definition.id,
        absence: definition.absence(model),
        question: (words) => definition.question(model, words),
        describe: (words) => definition.describe(model, words),
        table: (words) => definition.table(model, words),
        sources: definition.sources(model),
        draw: (width) => createElement(definition.Draw, { model, width }),
      };
    },
  };
}

/** The ids of the sources of several pieces of evidence, in order, without repeats. */
export function sourceIds(evidence: readonly { readonly source: string }[]): readonly string[] {
  return [...new Set(evidence.map((item) => item.source))];
}
