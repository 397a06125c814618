import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { VisitStems } from '../../../src/charts/VisitStems.tsx';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { leadersVisits } from '../../../src/figures/leaders-visits/index.ts';
import { edtf } from '../../helpers/builderParts.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('leaders-visits', () => {
  it('asks, answers, and links every stem to its visit', async () => {
    const { container } = await renderInSite(<FigureFrame figure={leadersVisits} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Who visited whom?' })).toBeVisible();
    expect(
      screen.getByText(
        'Pakistan’s presidents and prime ministers went to Kazakhstan 12 times; Kazakhstan’s came to Pakistan 4 times.',
      ),
    ).toBeVisible();
    const stem = screen.getByRole('link', {
      name: 'Kassym-Jomart Tokayev, President of Kazakhstan: Kazakhstan to Pakistan, 3–4 February 2026, Took place',
    });
    expect(stem).toHaveAttribute('href', '/visits/visit-tokayev-islamabad-2026');
    // 30 visits in visits.json have the kind "visit".
    expect(container.querySelectorAll('.visit-stem')).toHaveLength(30);
    expect(screen.getByText('no visit by a president of Kazakhstan for 22 years')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('dashes the stem of a visit of which only the month is known', async () => {
    await renderInSite(<FigureFrame figure={leadersVisits} />);
    const dashed = (name: RegExp) =>
      screen.getByRole('link', { name }).querySelector('line')?.getAttribute('stroke-dasharray');
    expect(dashed(/Musharraf.*November 2000/)).toBe('2.5 2.5');
    expect(dashed(/Nazarbayev.*24 February 1992/)).toBeNull();
  });

  it('draws the announced visit as an outline on its eve, and keeps the day in its links', async () => {
    const { container } = await renderInSite(<FigureFrame figure={leadersVisits} />, { at: '/?asOf=2026-02-02' });
    const stem = screen.getByRole('link', { name: /Tokayev.*3–4 February 2026, Announced/ });
    expect(stem).toHaveAttribute('href', '/visits/visit-tokayev-islamabad-2026?asOf=2026-02-02');
    expect(stem.querySelector('.visit-outline')).not.toBeNull();
    expect(container.querySelectorAll('.visit-outline')).toHaveLength(1);
    expect(screen.getByText('2 Feb 2026')).toBeInTheDocument();
  });

  it('lists the visits with their sources', async () => {
    await renderInSite(<FigureFrame figure={leadersVisits} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('rowheader', { name: '15–16 Oct 2024' }).closest('tr');
    if (row === null) throw new Error('no row');
    expect(within(row).getByText('at a summit or conference of several countries')).toBeVisible();
  });

  it('lets the years run down on a narrow screen, with the same links', async () => {
    const { container } = await renderInSite(
      <VisitStems
        width={328}
        summary="One visit."
        headings={['A to B', 'B to A']}
        from="2000-01-01"
        to="2026-12-31"
        day="2026-12-31"
        dayLabel="31 Dec 2026"
        gap={null}
        stems={[
          {
            key: 'v',
            side: 1,
            date: edtf('2010-05-05'),
            leader: true,
            held: true,
            label: 'Bee',
            year: '2010',
            bareYear: '2010',
            name: 'Bee, 2010',
            href: '/visits/v',
          },
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: 'Bee, 2010' })).toHaveAttribute('href', '/visits/v');
    expect(Number(container.querySelector('svg')?.getAttribute('height'))).toBeGreaterThan(328);
  });
});
