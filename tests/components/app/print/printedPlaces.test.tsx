import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { printedPlaces, type SiteOnDay } from '../../../../src/app/print/printedPlaces.ts';
import { aSource } from '../../../helpers/builderParts.ts';
import { aDataset } from '../../../helpers/builders.ts';

const SITE = 'https://site.example/dostyq/';
const dataset = aDataset({
  sources: [
    aSource('paper', '2024-03-01', { url: 'https://paper.example/1' }),
    // Held, and without an address.
    aSource('kept', '2024-03-01', { url: null }),
  ],
});
const on: SiteOnDay = { site: SITE, day: '2024-05-01', dataset, sourceText: ({ id }) => `source ${id}` };

function read(content: React.ReactNode, page = `${SITE}visits?asOf=2024-05-01`) {
  const { container } = render(content);
  return printedPlaces(container, page, on).flatMap(({ references }) => references);
}

describe('printedPlaces', () => {
  it('names a source in the same words wherever it is led to: by a mark, by its address, by its page', () => {
    expect(
      read(
        <>
          <span data-cites="paper kept">2 sources</span>
          <a href="https://paper.example/1">its title</a>
          <a href={`${SITE}sources/paper?theme=dark`}>its publisher</a>
        </>,
      ),
    ).toEqual([
      { address: 'https://paper.example/1', text: 'source paper', kind: 'source' },
      { address: `${SITE}sources/kept?asOf=2024-05-01`, text: 'source kept', kind: 'source' },
      { address: 'https://paper.example/1', text: 'source paper', kind: 'source' },
      { address: 'https://paper.example/1', text: 'source paper', kind: 'source' },
    ]);
  });

  it('pins records to the day, and leaves the colours of the screen out', () => {
    expect(
      read(
        <>
          <a href={`${SITE}visits/v1?theme=dark`}>
            A <b>visit</b>
          </a>
          <a href={`${SITE}timeline?asOf=2024-05-01#m1`}>A milestone</a>
        </>,
      ),
    ).toEqual([
      { address: `${SITE}visits/v1?asOf=2024-05-01`, text: 'A visit', kind: 'record' },
      { address: `${SITE}timeline?asOf=2024-05-01#m1`, text: 'A milestone', kind: 'record' },
    ]);
  });

  it('leaves files and other sites as they are', () => {
    expect(
      read(
        <>
          <a href={`${SITE}data/visits.json`}>JSON</a>
          <a href="https://licence.example/by?a=1#deed">Licence</a>
        </>,
      ),
    ).toEqual([
      { address: `${SITE}data/visits.json`, text: 'JSON', kind: 'other' },
      { address: 'https://licence.example/by?a=1#deed', text: 'Licence', kind: 'other' },
    ]);
  });

  it('passes over ways around the site, this very page, and what is not printed', () => {
    expect(
      read(
        <>
          <a href={`${SITE}trade`}>A section</a>
          <a href={`${SITE}areas/trade`}>An area</a>
          <a href={`${SITE}visits?side=PAK#v1`}>A place on this page</a>
          <a href="mailto:a@site.example">Mail</a>
          <div className="no-print">
            <a href="https://paper.example/1">A tool</a>
          </div>
          <a className="source-publisher" href={`${SITE}sources/paper`}>
            Publisher, whose title stands beside it
          </a>
          <a href={`${SITE}sources/paper`} data-address="https://paper.example/1">
            Said in its place
          </a>
        </>,
      ),
    ).toEqual([]);
  });
});
