import { flowInline } from './inlineFlow.ts';
import type { Letters } from './letters.ts';

export interface HeadPlace {
  /** Px of the upper left corner, and of a line at most. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly question: Letters;
  readonly answer: Letters;
  readonly detail: Letters;
}

/** The words of a figure in a column: the question, and the answer with its detail below. `bottom` in px, with the room after it. */
export function pictureHead(
  said: { readonly question: string; readonly answer: string; readonly detail: string | null },
  { x, y, width, ...letters }: HeadPlace,
): { readonly markup: string; readonly bottom: number } {
  const question = flowInline([{ kind: 'text', text: said.question, letters: letters.question }], x, y, width);
  const at = y + question.height + 4;
  const detail =
    said.detail === null ? [] : [{ kind: 'text', text: ` ${said.detail}`, letters: letters.detail } as const];
  const answer = flowInline([{ kind: 'text', text: said.answer, letters: letters.answer }, ...detail], x, at, width);
  return { markup: question.markup + answer.markup, bottom: at + answer.height + 12 };
}
