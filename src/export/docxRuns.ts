/** Texts and links of a Word document. */
import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { bracketed } from './reportDocument.ts';

/** Half points. */
export const SMALL = 17;

/** Name of the bookmark of a source in the bibliography. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** A text in one run, a break for each line. */
export function lines(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}

/** A text that leads to an address. */
export function linkRun(text: string, address: string, size?: number): ExternalHyperlink {
  const run = new TextRun({ text, style: 'Hyperlink', ...(size === undefined ? {} : { size }) });
  return new ExternalHyperlink({ link: address, children: [run] });
}

/** "[1–3, 7]", each number a link to the bibliography; in the size of the paragraph, or of so many half points. */
export function citedRuns(numbers: readonly number[], size?: number): ParagraphChild[] {
  const sized = size === undefined ? {} : { size };
  return bracketed(numbers)
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => {
      const run = new TextRun({ text: part, ...sized });
      return /^\d+$/.test(part) ? new InternalHyperlink({ anchor: sourceAnchor(Number(part)), children: [run] }) : run;
    });
}
