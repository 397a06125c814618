/** The parts of the one file that need a document: addresses, the embedded package, places on a page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt } from '../../../src/app/arriveAt.ts';
import { embeddedText } from '../../../src/load/embeddedText.ts';
import { embeddedFile } from '../../../src/pages/data/embeddedFile.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as a build of this kind has it. */
async function addresses(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('../../../src/viewState/siteAddress.ts');
}

describe('a full address', () => {
  const PATH = '/visits?asOf=2026-02-05#who-met-whom';

  it('is below the site that runs', async () => {
    const { absoluteAddress, publishedFile } = await addresses({ BASE_URL: '/reports/' });
    expect(absoluteAddress(PATH)).toBe(`http://localhost:3000/reports${PATH}`);
    expect(publishedFile('feed.xml')).toBe('http://localhost:3000/reports/feed.xml');
  });

  it('is at the permanent address, where the build was given one', async () => {
    const env = { SITE_URL: 'https://example.org/dostyq/' };
    const { absoluteAddress, siteAddress } = await addresses(env);
    expect(absoluteAddress(PATH)).toBe(`https://example.org/dostyq${PATH}`);
    // The data still comes from where the site runs.
    expect(siteAddress()).toBe('http://localhost:3000/');
    expect((await addresses({ ...env, MODE: 'one-file' })).absoluteAddress(PATH)).toBe(
      `https://example.org/dostyq${PATH}`,
    );
  });

  it('is a place in the one file, which publishes nothing beside itself', async () => {
    window.history.replaceState(null, '', '/copies/dostyq.html#/trade');
    const { absoluteAddress, publishedFile, siteAddress } = await addresses({ MODE: 'one-file' });
    expect(absoluteAddress(PATH)).toBe(`http://localhost:3000/copies/dostyq.html#${PATH}`);
    expect(publishedFile('feed.xml')).toBeNull();
    expect(siteAddress()).toBe('http://localhost:3000/copies/');
  });
});

describe('the package inside', () => {
  const ADDRESS = 'http://localhost:3000/copies/data/datapackage.json';
  beforeEach(() => {
    window.history.replaceState(null, '', '/copies/dostyq.html#/trade');
    document.body.innerHTML = `
      <script type="application/json" data-file="data/datapackage.json">{"name":"p"}</script>
      <script type="application/json" data-file="data/visits.json">[{"id":"v","evidence":[{"source":"s"}]}]</script>`;
  });

  it('is found at the addresses at which the site would have it', () => {
    expect(embeddedText(ADDRESS)).toBe('{"name":"p"}');
    expect(embeddedText('http://localhost:3000/copies/data/people.json')).toBeNull();
    expect(embeddedText('https://example.org/copies/data/datapackage.json')).toBeNull();
  });

  it('gives its files as they are, and a resource as CSV', () => {
    expect(embeddedFile(ADDRESS, 'datapackage.json')?.content()).toBe('{"name":"p"}');
    const csv = embeddedFile(ADDRESS, 'csv/visits.csv');
    expect([csv?.name, csv?.content()]).toEqual(['visits.csv', 'id,evidence\r\nv,s\r\n']);
    expect(embeddedFile('https://example.org/data/datapackage.json', 'csv/visits.csv')).toBeNull();
  });
});

describe('arriveAt', () => {
  it('marks the place alone, and lets the keyboard go on from a place that takes the focus', () => {
    document.body.innerHTML = '<p id="a"></p><section id="b" tabindex="-1"></section>';
    const marked = () => [...document.querySelectorAll('[data-target]')].map(({ id }) => id);
    arriveAt('#a');
    expect(marked()).toEqual(['a']);
    expect(document.getElementById('a')?.hasAttribute('tabindex')).toBe(false);
    arriveAt('#b');
    expect(marked()).toEqual(['b']);
    expect(document.activeElement?.id).toBe('b');
    arriveAt('#nowhere');
    expect(marked()).toEqual([]);
  });
});
