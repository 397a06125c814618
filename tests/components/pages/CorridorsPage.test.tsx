import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CorridorsPage } from '../../../src/pages/CorridorsPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('CorridorsPage', () => {
  it('lists the routes with their state, those in operation first', async () => {
    const { container } = await renderInSite(<CorridorsPage />, { at: '/corridors' });
    const list = screen.getByRole('list', { name: 'Routes, those in operation first' });
    const titles = within(list)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
    expect(titles).toHaveLength(19);
    expect(titles[0]).toBe('Kazakhstan–Turkmenistan–Iran railway (eastern INSTC)');
    expect(screen.getByText('19 of 19 routes.')).toBeVisible();
    await expectAccessible(container);
  });

  it('opens a route by keyboard in the list, and by a press on the map', async () => {
    const user = userEvent.setup();
    const { location, container } = await renderInSite(<CorridorsPage />, { at: '/corridors' });
    screen.getByRole('button', { name: 'QTTA road through China and Kyrgyzstan to Almaty' }).focus();
    await user.keyboard('{Enter}');
    expect(location()).toBe('/corridors?entry=corridor-qtta-road');
    expect(screen.getByText('2,916 km')).toBeVisible();
    expect(screen.getByText(/Trial export in June 2023, first run under TIR in November 2023/)).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /^CASA-1000 power line, Power line, Under construction$/ }));
    expect(location()).toBe('/corridors?entry=corridor-casa-1000');
    expect(screen.getByRole('button', { name: /^CASA-1000 power line, / })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'CASA-1000 power line' }));
    expect(location()).toBe('/corridors');
  });

  it('puts two routes side by side', async () => {
    const user = userEvent.setup();
    const { location, container } = await renderInSite(<CorridorsPage />, {
      at: '/corridors?entry=corridor-qtta-road',
    });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Compare with' }),
      'Trans-Afghan road to Almaty and Astana under TIR',
    );
    expect(location()).toBe('/corridors?entry=corridor-qtta-road&with=corridor-trans-afghan-road');
    const region = screen.getByRole('region', { name: 'Two routes side by side' });
    const row = within(region).getByRole('rowheader', { name: 'Length' }).closest('tr');
    expect(row).toHaveTextContent('Length2,916 km3,800 km');
    const cost = within(region).getByRole('rowheader', { name: 'Cost' }).closest('tr');
    expect(cost).toHaveTextContent('Costnot statednot stated');
    await expectAccessible(container);
  });

  it('says under the map what was chosen, with the way to its details', async () => {
    const user = userEvent.setup();
    await renderInSite(<CorridorsPage />, { at: '/corridors' });
    const status = screen.getAllByRole('status').find((one) => one.classList.contains('corridors-chosen'));
    if (status === undefined) throw new Error('no status');
    expect(status).toHaveTextContent('Choose a route on the map or in the list');
    await user.click(screen.getByRole('button', { name: /^TAPI gas pipeline, Pipeline, Under construction$/ }));
    expect(status).toHaveTextContent('TAPI gas pipeline Under construction since Dec 2015');
    expect(within(status).getByRole('link', { name: 'Details in the list' })).toHaveAttribute(
      'href',
      '/corridors?entry=corridor-tapi-pipeline#corridor-tapi-pipeline',
    );
    expect(document.getElementById('corridor-tapi-pipeline')?.tagName).toBe('LI');
  });

  it('stands lengths on which sources differ side by side, each with its sources', async () => {
    const { container } = await renderInSite(<CorridorsPage />, {
      at: '/corridors?entry=corridor-kazakhstan-turkmenistan-iran-rail&with=corridor-pakistan-iran-tir',
    });
    expect(screen.getByRole('heading', { name: 'Where the sources disagree' })).toBeVisible();
    for (const length of ['928 km', '925 km', '908 km']) {
      expect(screen.getByRole('button', { name: new RegExp(`“${length}” for length`) })).toBeVisible();
    }
    const region = screen.getByRole('region', { name: 'Two routes side by side' });
    const row = (name: string) => within(region).getByRole('rowheader', { name }).closest('tr');
    expect(row('Length')).toHaveTextContent('Lengthsources differ: 928 km; 925 km; 908 kmnot stated');
    expect(row('Changes of country')).toHaveTextContent(/^Changes of country2Bolashak.*at least 2Taftan.*Turkmenistan/);
    expect(row('Last step')).toHaveTextContent(/^Last step3 Dec 2014Opened by the three presidentsApr 2026$/);
    await expectAccessible(container);
  });

  it('tells of the closed border where it blocks a route', async () => {
    await renderInSite(<CorridorsPage />, { at: '/corridors?entry=corridor-trans-afghan-road' });
    expect(screen.getByRole('link', { name: 'Afghan–Pakistani border crossings closed' })).toHaveAttribute(
      'href',
      expect.stringContaining('#note-border-closure-2025-10'),
    );
  });

  it('shows on an earlier day the state of that day, and no lengths or obstacles', async () => {
    await renderInSite(<CorridorsPage />, { at: '/corridors?asOf=2025-09-10&entry=corridor-trans-afghan-road' });
    const item = screen.getByRole('button', { name: 'Trans-Afghan road to Almaty and Astana under TIR' }).closest('li');
    if (item === null) throw new Error('no item');
    expect(within(item).getAllByText('Operational').length).toBeGreaterThan(0);
    expect(within(item).queryByText('Suspended')).toBeNull();
    expect(within(item).queryByText(/closed since October 2025/)).toBeNull();
    expect(within(item).getByText(/shown on the day of the data only/)).toBeVisible();
  });

  it('says plainly whose boundaries these are', async () => {
    await renderInSite(<CorridorsPage />, { at: '/corridors' });
    expect(screen.getByText(/the line of control in Kashmir like any other boundary/)).toBeVisible();
    expect(screen.getByText(/They imply no opinion on the status of any territory/)).toBeVisible();
  });

  it('saves the filtered routes as GeoJSON', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:x';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    await renderInSite(<CorridorsPage />, { at: '/corridors?kind=air' });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Routes as GeoJSON' }));
    const file = JSON.parse((await blobs[0]?.text()) ?? '');
    expect(blobs[0]?.type).toBe('application/geo+json');
    expect(
      file.features.filter((one: { geometry: { type: string } }) => one.geometry.type === 'LineString'),
    ).toHaveLength(2);
    vi.restoreAllMocks();
  });
});
