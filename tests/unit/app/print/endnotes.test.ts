import { describe, expect, it } from 'vitest';
import { numberEndnotes, numbersText, type Reference } from '../../../../src/app/print/endnotes.ts';

const to = (name: string, kind: Reference['kind'] = 'source'): Reference => ({
  address: `https://example.org/${name}`,
  text: name,
  kind,
});
const many = (count: number, kind: Reference['kind']) =>
  Array.from({ length: count }, (_, index) => to(`${kind}-${index}`, kind));

describe('numbersText', () => {
  it('joins three or more in a row, in whatever order they come', () => {
    expect(numbersText([7])).toBe('7');
    expect(numbersText([2, 1])).toBe('1, 2');
    expect(numbersText([9, 3, 5, 4, 4])).toBe('3–5, 9');
  });
});

describe('numberEndnotes', () => {
  it('numbers addresses as the page comes to them, each once', () => {
    const { notes, marks } = numberEndnotes([[to('b'), to('a')], [to('a'), to('c')], []]);
    expect(notes.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 b', '2 a', '3 c']);
    expect(marks).toEqual(['1, 2', '2, 3', null]);
  });

  it('keeps the first text of an address that is named in two ways', () => {
    expect(numberEndnotes([[to('a')], [{ ...to('a'), text: 'another' }]]).notes.map(({ text }) => text)).toEqual(['a']);
  });

  it('leaves the records out where they are a list of records, and lists what else there is', () => {
    const places = [...many(61, 'record').map((record) => [record]), [to('paper'), to('file', 'other')]];
    const { notes, marks, leftOut } = numberEndnotes(places);
    expect(leftOut).toEqual({ records: 61, sources: 0 });
    expect(notes.map(({ text }) => text)).toEqual(['paper', 'file']);
    expect(marks.slice(-2)).toEqual([null, '1, 2']);
    expect(numberEndnotes([many(60, 'record')]).notes).toHaveLength(60);
  });

  it('leaves the sources out where they are a register, and never anything else', () => {
    const { notes, leftOut } = numberEndnotes([many(301, 'source'), many(400, 'other')]);
    expect(leftOut).toEqual({ records: 0, sources: 301 });
    expect(notes).toHaveLength(400);
    expect(numberEndnotes([many(300, 'source')]).leftOut.sources).toBe(0);
  });
});
