import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { TimelineEntryDetails } from '../../../src/figures/TimelineEntryDetails.tsx';
import { tradeMirror } from '../../../src/figures/trade-mirror/index.ts';
import { AreasPage } from '../../../src/pages/AreasPage.tsx';
import { SearchPage } from '../../../src/pages/SearchPage.tsx';
import { TradeProducts } from '../../../src/pages/trade/TradeProducts.tsx';
import { VisitPage } from '../../../src/pages/VisitPage.tsx';
import { VisitsPage } from '../../../src/pages/VisitsPage.tsx';
import { EMPTY_REPORT } from '../../../src/viewState/report.ts';
import { keepReport, keptReport } from '../../../src/viewState/reportStorage.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

beforeEach(() => keepReport(EMPTY_REPORT));

describe('“Add to report”', () => {
  it('keeps a figure with the choices with which it is shown, says so, and shows the way to the report', async () => {
    const user = userEvent.setup();
    await renderInSite(<FigureFrame figure={tradeMirror} />, { at: '/trade?asOf=2026-02-05&from=2020&theme=dark' });
    await user.click(screen.getByRole('button', { name: 'Add to report' }));
    expect(await screen.findByText('Added: 1 item in the report.')).toBeVisible();
    expect(keptReport()).toBe('figure.trade-mirror_from.2020');
    // The day goes along in the address; it is that of the whole report.
    expect(screen.getByRole('link', { name: 'Open the report' })).toHaveAttribute(
      'href',
      '/report?asOf=2026-02-05&report=figure.trade-mirror_from.2020&theme=dark',
    );
  });

  it('adds the same only once', async () => {
    const user = userEvent.setup();
    await renderInSite(<FigureFrame figure={tradeMirror} />, { at: '/trade' });
    await user.click(screen.getByRole('button', { name: 'Add to report' }));
    await screen.findByText('Added: 1 item in the report.');
    await user.click(screen.getByRole('button', { name: 'Add to report' }));
    expect(await screen.findByText('It is in the report already (1 item).')).toBeVisible();
    expect(keptReport()).toBe('figure.trade-mirror');
  });

  it('stands beside the citation of a record and over a filtered list', async () => {
    const user = userEvent.setup();
    const { unmount } = await renderInSite(<VisitPage />, {
      at: '/visits/visit-tokayev-islamabad-2026',
      route: '/visits/:id',
    });
    await user.click(screen.getByRole('button', { name: 'Add to report' }));
    await screen.findByText('Added: 1 item in the report.');
    unmount();
    await renderInSite(<VisitsPage />, { at: '/visits?level=president' });
    const buttons = screen.getAllByRole('button', { name: 'Add to report' });
    await user.click(buttons.at(-1) ?? document.body);
    expect(await screen.findByText('Added: 2 items in the report.')).toBeVisible();
    expect(keptReport()).toBe('visit.visit-tokayev-islamabad-2026*list.visits_level.president');
  });

  it.each([
    ['/areas?from=2025&area=trade', <AreasPage key="areas" />, 'list.areas'],
    ['/search?q=rice&kind=sources&theme=dark', <SearchPage key="search" />, 'list.search_kind.sources_q.rice'],
    ['/trade?side=KAZ', <TradeProducts key="products" />, 'list.trade-possible'],
  ])('stands with the download of every list: %s', async (at, page, kept) => {
    const user = userEvent.setup();
    await renderInSite(page, { at });
    // What is folded away is made when it is opened.
    for (const fold of screen.queryAllByText(/^Said to be possible/)) await user.click(fold);
    // A figure above the list has a button of its own.
    const buttons = await screen.findAllByRole('button', { name: 'Add to report' });
    await user.click(buttons.at(-1) ?? document.body);
    await screen.findByText('Added: 1 item in the report.');
    expect(keptReport()).toBe(kept);
  });

  it('stands at an opened entry of the timeline, by the name that the entry has in a report', async () => {
    const user = userEvent.setup();
    const dataset = await realDataset();
    const known = knownOn(dataset, dataset.asOf).milestones.find(({ id }) => id === 'ms-recognition-1991');
    if (known === undefined) throw new Error('no milestone');
    await renderInSite(<TimelineEntryDetails entry={known} />, { at: '/timeline' });
    await user.click(screen.getByRole('button', { name: 'Add to report' }));
    await screen.findByText('Added: 1 item in the report.');
    expect(keptReport()).toBe('entry.ms-recognition-1991');
  });

  it('works where the browser keeps nothing, for as long as the page is open', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const user = userEvent.setup();
    await renderInSite(<FigureFrame figure={tradeMirror} />, { at: '/trade' });
    await user.click(screen.getByRole('button', { name: 'Add to report' }));
    expect(await screen.findByText('Added: 1 item in the report.')).toBeVisible();
    expect(keptReport()).toBe('figure.trade-mirror');
  });
});
