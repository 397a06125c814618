/** Renders a component as it stands in the site: words, address, and the dataset as of the day in the address. */
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import type { Dataset } from '../../src/domain/dataset.ts';
import { SnapshotProvider } from '../../src/figures/SnapshotContext.tsx';
import { WordsProvider } from '../../src/i18n/WordsContext.tsx';
import { englishWords } from './englishWords.ts';
import { realDataset } from './realDataset.ts';

export interface RenderedInSite extends RenderResult {
  /** Path and query where the reader now is. */
  readonly location: () => string;
}

export interface SiteOptions {
  /** Path and query: "/visits?asOf=2026-02-02". */
  readonly at?: string;
  /** Route pattern, for components that read parameters: "/visits/:id". */
  readonly route?: string;
  readonly dataset?: Dataset;
}

export async function renderInSite(children: ReactNode, options: SiteOptions = {}): Promise<RenderedInSite> {
  const dataset = options.dataset ?? (await realDataset());
  const words = await englishWords();
  const element = (
    <WordsProvider words={words}>
      <SnapshotProvider dataset={dataset}>
        <main>{children}</main>
      </SnapshotProvider>
    </WordsProvider>
  );
  const route = options.route === undefined ? [] : [{ path: options.route, element }];
  const router = createMemoryRouter([...route, { path: '*', element }], { initialEntries: [options.at ?? '/'] });
  const result = render(<RouterProvider router={router} />);
  return { ...result, location: () => `${router.state.location.pathname}${router.state.location.search}` };
}
