import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/export/csv.ts';
import { readCsv } from '../../helpers/readCsv.ts';

describe('toCsv', () => {
  it('ends every line, the last one too, in CRLF', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x', 1],
          ['y', 2],
        ],
      ),
    ).toBe('a,b\r\nx,1\r\ny,2\r\n');
    expect(toCsv(['a'], [])).toBe('a\r\n');
  });

  it('quotes what holds a comma, a quote or a line end, and doubles quotes', () => {
    expect(toCsv(['n'], [['a,b'], ['say "yes"'], ['two\nlines'], ['two\r\nlines'], ['plain; text']])).toBe(
      'n\r\n"a,b"\r\n"say ""yes"""\r\n"two\nlines"\r\n"two\r\nlines"\r\nplain; text\r\n',
    );
  });

  it('keeps zero a number and missing an empty field', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [[0, null, '', -1.5]])).toBe('a,b,c,d\r\n0,,,-1.5\r\n');
  });

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@cmd', "'@cmd"],
    ['\tx', "'\tx"],
    // Quoted besides, for its comma or its line end; the apostrophe stands inside.
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['\rx', '"\'\rx"'],
    ['\n=1+1', '"\'\n=1+1"'],
    // Spreadsheets take the full-width forms of these signs, too.
    ['＝1+1', "'＝1+1"],
    ['＠cmd', "'＠cmd"],
  ])('keeps %j text for a spreadsheet', (text, field) => {
    expect(toCsv(['a'], [[text]])).toBe(`a\r\n${field}\r\n`);
  });

  it('guards the header line, too', () => {
    expect(toCsv(['=a'], [])).toBe("'=a\r\n");
  });

  it('leaves a sign within a text and a negative number alone', () => {
    expect(toCsv(['a', 'b'], [['a=b', -3]])).toBe('a,b\r\na=b,-3\r\n');
  });

  it('is read back as it was by any reader of RFC 4180', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'ш', '😀', '0') });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
          ),
        (rows) => {
          const [header = [], ...rest] = rows;
          const expected = rows.map((row) => row.map((text) => (/^[\r\n]/.test(text) ? `'${text}` : text)));
          expect(readCsv(toCsv(header, rest))).toEqual(expected);
        },
      ),
    );
  });
});
