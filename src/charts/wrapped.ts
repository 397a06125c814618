import { textWidth } from './textWidth.ts';

/** The words of a label on as many lines as its width needs. */
export function wrapped(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && textWidth(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
