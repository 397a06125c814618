import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TimelinePage } from '../../../src/pages/TimelinePage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('TimelinePage', () => {
  it('lists everything, newest first, with an anchor for every milestone', async () => {
    const { container } = await renderInSite(<TimelinePage />, { at: '/timeline' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'What happened when, in which area, and who took part?',
    );
    // 116 visits, 68 documents, 39 milestones, 25 horizons, 13 deadlines; without a status of their own 43 had not happened.
    expect(screen.getByText(/^261 entries\./)).toBeVisible();
    for (const milestone of (await realDataset()).milestones) {
      expect(container.querySelectorAll(`[id="${milestone.id}"]`), milestone.id).toHaveLength(1);
    }
    const years = screen
      .getAllByRole('heading', { level: 2 })
      .flatMap((heading) => /^\d{4}/.exec(heading.textContent ?? '') ?? []);
    expect(years).toEqual([...years].sort().reverse());
  });

  it('is accessible', async () => {
    const { container } = await renderInSite(<TimelinePage />, { at: '/timeline?kind=milestones&area=society' });
    await expectAccessible(container);
  });

  it('filters by kind and words through the address, and counts aloud', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<TimelinePage />, { at: '/timeline?from=1991&to=1995' });
    await user.click(screen.getByRole('checkbox', { name: 'Milestones (3)' }));
    expect(location()).toBe('/timeline?from=1991&to=1995&kind=milestones');
    // Recognition in 1991, relations in 1992, the lapsed agreement on flights of 1993.
    expect(screen.getByText('3 entries of 261.')).toHaveAttribute('aria-live', 'polite');
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'recognition');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
        'Pakistan’s recognition of Kazakhstan',
      ]),
    );
    // The address follows when the typing pauses.
    await waitFor(() => expect(location()).toBe('/timeline?from=1991&to=1995&kind=milestones&q=recognition'));
  });

  it('filters by person and side', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<TimelinePage />, { at: '/timeline?from=1991&to=1995' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Person' }), 'nazarbayev');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who came, spoke or signed' }), 'KAZ');
    expect(location()).toBe('/timeline?from=1991&to=1995&side=KAZ&person=nazarbayev');
    expect(
      screen.getByRole('heading', { level: 3, name: 'First visit of President Nazarbayev to Pakistan' }),
    ).toBeVisible();
  });

  it('takes a period as year, month or day, and refuses anything else in place', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<TimelinePage />, { at: '/timeline' });
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2025-13{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Write a year, a month or a day');
    expect(location()).toBe('/timeline');
    await user.clear(from);
    await user.type(from, '2026-03{Enter}');
    expect(location()).toBe('/timeline?from=2026-03');
  });

  it('chooses areas and whole groups', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<TimelinePage />, { at: '/timeline' });
    await user.click(screen.getByText('Areas'));
    await user.click(screen.getByRole('checkbox', { name: 'Railways (28)' }));
    expect(location()).toBe('/timeline?area=railways');
    expect(screen.getByText(/^28 entries of 261\./)).toBeVisible();
  });

  it('says what to leave out when nothing is left, and clears the filters but not the day', async () => {
    const user = userEvent.setup();
    const { location, container } = await renderInSite(<TimelinePage />, {
      at: '/timeline?asOf=2026-02-02&area=railways&q=zzz',
    });
    const choices = screen.getByRole('list', { name: 'Chosen' });
    expect(within(choices).getByRole('link', { name: 'Leave out Railways' })).toHaveAttribute(
      'href',
      '/timeline?asOf=2026-02-02&q=zzz',
    );
    await expectAccessible(container);
    await user.click(within(choices).getByRole('link', { name: 'Clear the filters' }));
    expect(location()).toBe('/timeline?asOf=2026-02-02');
  });

  it('filters by level and status, and says how many each choice would leave', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<TimelinePage />, { at: '/timeline' });
    const level = screen.getByRole('combobox', { name: 'Level' });
    await user.selectOptions(level, 'Foreign minister (9)');
    expect(location()).toBe('/timeline?level=foreign-minister');
    expect(screen.getByText('9 entries of 261.')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Documents (0)' })).toBeVisible();
    await user.selectOptions(level, 'Any');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'In force (7)');
    expect(location()).toBe('/timeline?status=in-force');
    expect(screen.getByText('7 entries of 261.')).toBeVisible();
  });

  it('is one stop of the Tab key, in which keys go from entry to entry', async () => {
    const user = userEvent.setup();
    const { container, location } = await renderInSite(<TimelinePage />, { at: '/timeline?kind=milestones' });
    const rows = [...container.querySelectorAll<HTMLElement>('.timeline-row button[aria-expanded]')];
    expect(rows).toHaveLength(39);
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    rows[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(rows[1]).toHaveFocus();
    await user.keyboard('{PageDown}');
    expect(rows[11]).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(rows[10]).toHaveFocus();
    await user.keyboard('{End}');
    expect(rows[38]).toHaveFocus();
    expect(rows[38]).toHaveTextContent('Pakistan’s recognition of Kazakhstan');
    await user.keyboard('{ArrowDown}');
    expect(rows[38]).toHaveFocus();
    await user.keyboard('{Home}');
    expect(rows[0]).toHaveFocus();
    // The first milestone from the end of 2022 on backwards.
    await user.keyboard('2022');
    const year = screen.getByRole('region', { name: /^2022/ });
    expect(within(year).getAllByRole('button')[0]).toHaveFocus();
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(location()).toMatch(/^\/timeline\?kind=milestones&entry=ms-/);
    // Opened, it lets the Tab key into what it has opened.
    await user.tab();
    expect(container.querySelector('.timeline-details')).toContainElement(document.activeElement as HTMLElement);
  });

  it('opens an entry in place with its evidence, and one at a time', async () => {
    const user = userEvent.setup();
    const { location, container } = await renderInSite(<TimelinePage />, { at: '/timeline?from=1991&to=1995' });
    await user.click(screen.getByRole('button', { name: 'Pakistan’s recognition of Kazakhstan' }));
    expect(location()).toBe('/timeline?from=1991&to=1995&entry=ms-recognition-1991');
    expect(container.querySelectorAll('.timeline-rows .timeline-details')).toHaveLength(1);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'First visit of President Nazarbayev to Pakistan' }));
    expect(location()).toBe('/timeline?from=1991&to=1995&entry=visit-nazarbayev-islamabad-1992');
    const open = container.querySelectorAll('.timeline-rows .timeline-details');
    expect(open).toHaveLength(1);
    expect(open[0]).toHaveTextContent('Open the whole record');
    // The drawing has it chosen, too.
    expect(
      screen.getByRole('link', { name: /^First visit of President Nazarbayev/, current: true }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'First visit of President Nazarbayev to Pakistan' }));
    expect(location()).toBe('/timeline?from=1991&to=1995');
  });

  it('opens the entry that a link names after its sign of a fragment', async () => {
    const { container } = await renderInSite(<TimelinePage />, { at: '/timeline#ms-recognition-1991' });
    expect(screen.getByRole('button', { name: 'Pakistan’s recognition of Kazakhstan' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(container.querySelectorAll('.timeline-rows .timeline-details')).toHaveLength(1);
  });

  it('puts what lay ahead of the day before the years', async () => {
    await renderInSite(<TimelinePage />, { at: '/timeline?asOf=2026-02-02' });
    const ahead = screen.getByRole('region', { name: /^Ahead of 2 February 2026/ });
    expect(within(ahead).getByRole('heading', { name: 'President Tokayev’s state visit to Pakistan' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Joint Declaration on strategic partnership' })).toBeNull();
  });
});
