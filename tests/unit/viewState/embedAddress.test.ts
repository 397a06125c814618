import { describe, expect, it } from 'vitest';
import { embedPath, parseMadeWith } from '../../../src/viewState/embedAddress.ts';
import { DEFAULT_VIEW, parseViewState } from '../../../src/viewState/viewState.ts';

const made = (query: string) => parseMadeWith(new URLSearchParams(query));

describe('embedPath', () => {
  it('has every choice of the reader, and the version where one is named', () => {
    const view = { ...DEFAULT_VIEW, asOf: '2026-02-02', area: ['energy'], per: 'capita', theme: 'dark' } as const;
    expect(embedPath('trade-flows', view, '1.1.1')).toBe(
      '/embed/trade-flows?asOf=2026-02-02&area=energy&per=capita&theme=dark&version=1.1.1',
    );
    expect(embedPath('trade-flows', DEFAULT_VIEW, null)).toBe('/embed/trade-flows');
  });

  it('is read again as it was written, and the version is no choice of the reader', () => {
    const view = { ...DEFAULT_VIEW, q: 'a&b', dataset: 'https://example.org/v=1/datapackage.json' };
    const params = new URL(embedPath('x', view, '2.0.0-rc.1+x'), 'https://example.org').searchParams;
    expect(parseViewState(params)).toEqual(view);
    expect(parseMadeWith(params)).toBe('2.0.0-rc.1+x');
  });
});

describe('parseMadeWith', () => {
  it('takes what a version can be, and nothing else', () => {
    expect(made('version=1.1.1')).toBe('1.1.1');
    expect(made('version=2026-11')).toBe('2026-11');
    for (const query of ['', 'version=', 'version=%3Cb%3E', 'version=1.1.1%20x', `version=${'1'.repeat(41)}`]) {
      expect(made(query)).toBeNull();
    }
  });
});
