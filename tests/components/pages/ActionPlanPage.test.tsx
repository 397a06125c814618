import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ActionPlanPage } from '../../../src/pages/ActionPlanPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
};

const numbers = () =>
  within(screen.getByRole('list', { name: 'Promises by what evidence shows' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('ActionPlanPage', () => {
  it('has the numbers, the three figures and every promise, each anchor once', async () => {
    const { container } = await renderInSite(<ActionPlanPage />, { at: '/action-plan' });
    // commitments.json: none met, 3 partly, 19 in progress (6 of the plan), 29 open (3 of the plan), one since November 2025.
    expect(numbers()).toEqual([
      '0Met',
      '3Partly metnone of the Action Plan',
      '19In progress6 of the Action Plan',
      '29Open3 of the Action Plan; a search found no report; one is past the deadline by the calendar',
    ]);
    expect([...container.querySelectorAll('figure')].map((figure) => figure.id)).toEqual([
      'promise-history',
      'action-plan-progress',
      'due-and-late',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'How has progress on the promises changed over time?',
      'Where does each promise of the Action Plan stand?',
      'Roadmap (0)',
      'Commission session (7)',
      'Joint Declaration (2)',
      'Other promises (33)',
      'What is due, and what is late?',
    ]);
    const wanted = (await realDataset()).commitments.map(({ id }) => id);
    const found = [...container.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => wanted.includes(id));
    expect(found.sort()).toEqual([...wanted].sort());
  });

  it('sets three statuses side by side, each with its own evidence', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan' });
    const row = byId('com-igc13-trade-roadmap');
    expect(
      within(row)
        .getAllByRole('heading', { level: 4 })
        .map((heading) => heading.textContent),
    ).toEqual(['Officials say', 'Evidence shows', 'Schedule says']);
    const [officials, evidence, schedule] = [...row.querySelectorAll<HTMLElement>('.promise-cell')];
    expect(officials).toHaveTextContent('Spoke of the roadmap as being carried out (Kassym-Jomart Tokayev');
    expect(officials).toHaveTextContent('Referred to the 2025–2027 roadmap as running');
    expect(evidence).toHaveTextContent('In progress');
    // 23 November 2026 to 31 December 2027 are 403 days, 13.2 months.
    expect(schedule).toHaveTextContent('13 months left, to end of 2027');
    const marks = within(row).getAllByRole('button', { name: /source/ });
    expect(marks.length).toBeGreaterThanOrEqual(3);
    await userEvent.setup().click(within(row).getAllByRole('button')[0] ?? row);
    expect(within(row).getAllByRole('link').length).toBeGreaterThan(1);
  });

  it('names what is missing, and what is past its time', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan' });
    const tourism = byId('com-ap-tourism');
    expect(tourism).toHaveTextContent('no statement found');
    expect(tourism).toHaveTextContent('no report found by 23 Nov 2026');
    expect(tourism).toHaveTextContent('38 days left, to end of 2026');
    expect(byId('com-commerce-transport-groups-2025')).toHaveTextContent('51 weeks past the deadline, Nov 2025');
    expect(byId('com-jd-e-visa')).toHaveTextContent('no deadline stated');
    expect(byId('com-finalise-documents-2025')).toHaveTextContent('due Nov 2025, settled 4 Feb 2026, 9 weeks late');
  });

  it('dates and sources each step, names the areas and who is responsible', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan' });
    const row = byId('com-working-groups-2020');
    expect(row).toHaveTextContent('In progress 5 Apr 2024');
    const [before] = within(within(row).getByRole('list', { name: /steps before$/ })).getAllByRole('listitem');
    expect(before).toHaveTextContent('Open Feb 2020');
    expect(before).toHaveTextContent('3 sources');
    expect(row).toHaveTextContent('Responsible: Intergovernmental Joint Commission; promised Feb 2020');
    for (const area of ['Trade', 'Energy and mining', 'Transport and logistics']) {
      expect(within(row).getByText(area)).toBeVisible();
    }
    // Open twice, of 25 November and of 15 December 2025.
    expect(byId('com-tapi-stake-2025')).toHaveTextContent(/Open 15 Dec 2025.*Open 25 Nov 2025/);
  });

  it('says that the roadmap is known, but not its promises, and names what was promised about it', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan?kind=roadmap' });
    const section = screen.getByRole('region', { name: 'Roadmap (0)' });
    expect(within(section).getByRole('link', { name: /^Roadmap for Trade .* 2025-2027$/ })).toHaveAttribute(
      'href',
      '/documents/doc-trade-roadmap-2025-2027',
    );
    expect(section).toHaveTextContent('none of its promises found by 23 Nov 2026');
    expect(within(section).getByRole('link', { name: 'Putting the trade roadmap into effect' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Roadmap (0)' })).toBeChecked();
    expect(screen.queryByRole('heading', { name: /^Commission session/ })).toBeNull();
    await expectAccessible(section);
  });

  it('picks out what is overdue and what has no report', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<ActionPlanPage />, { at: '/action-plan?status=open' });
    await user.click(screen.getByRole('checkbox', { name: 'No report found (29)' }));
    expect(location()).toBe('/action-plan?status=no-report%2Copen');
    await user.click(screen.getByRole('checkbox', { name: 'Past the deadline (1)' }));
    expect(screen.getByText('1 of 51 promises shown.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'No report found (1)' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Evidence shows' }), 'All');
    expect(location()).toBe('/action-plan?status=overdue');
    expect(byId('com-commerce-transport-groups-2025')).toBeVisible();
  });

  it('leads to the papers and meetings in which the promises were made', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan?asOf=2026-02-02' });
    const plan = within(byId('action-plan-progress')).getByRole('link', {
      name: 'Foreign ministries’ Action Plan of Cooperation',
    });
    expect(plan).toHaveAttribute('href', '/documents/doc-action-plan-2025?asOf=2026-02-02');
    expect(within(byId('com-igc13-trade-roadmap')).getByRole('link', { name: /^Thirteenth session/ })).toHaveAttribute(
      'href',
      '/visits/meeting-igc-13-2025?asOf=2026-02-02',
    );
  });

  it('filters through the address, and counts aloud what is left', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<ActionPlanPage />, { at: '/action-plan' });
    await user.click(screen.getByRole('checkbox', { name: 'Other promises (33)' }));
    expect(location()).toBe('/action-plan?kind=other');
    expect(screen.queryByRole('heading', { name: /Action Plan stand/ })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Evidence shows' }), 'In progress (8)');
    expect(location()).toBe('/action-plan?kind=other&status=in-progress');
    expect(screen.getByText('8 of 51 promises shown.')).toHaveAttribute('aria-live', 'polite');
    // Of these eight, one is of railways: the study of feasibility.
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Railways (1)');
    expect(location()).toBe('/action-plan?area=railways&kind=other&status=in-progress');
    expect(byId('com-rail-feasibility-2025')).toBeVisible();
  });

  it('says what to loosen when nothing is left, and clears all but the day', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<ActionPlanPage />, { at: '/action-plan?asOf=2026-02-02&status=open' });
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'zzz');
    await waitFor(() => expect(location()).toBe('/action-plan?asOf=2026-02-02&status=open&q=zzz'));
    expect(await screen.findByText(/^No promise meets all of this/)).toBeVisible();
    const [clear] = screen.getAllByRole('link', { name: 'Clear the filters' });
    await user.click(clear ?? document.body);
    expect(location()).toBe('/action-plan?asOf=2026-02-02');
  });

  it('knew on the eve of the visit nothing of what it brought', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan?asOf=2026-02-02' });
    // 51 less two of the Joint Declaration and six promises of February 2026 and later.
    expect(screen.getByText('43 of 43 promises shown.')).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /^Joint Declaration/ })).toBeNull();
    expect(byId('com-finalise-documents-2025')).toHaveTextContent('9 weeks past the deadline, Nov 2025');
    expect(screen.queryByText(/no report found by/)).toBeNull();
  });

  it('says on the day before that the plan was not known, and offers its first day', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan?asOf=2025-09-08' });
    expect(screen.getByText('No promise of an action plan was known on 8 September 2025.')).toBeVisible();
    expect(within(byId('action-plan-progress')).getByRole('link', { name: /9 September 2025/ })).toHaveAttribute(
      'href',
      '/action-plan?asOf=2025-09-09',
    );
  });

  it('is accessible', async () => {
    const { container } = await renderInSite(<ActionPlanPage />, {
      at: '/action-plan?kind=action-plan,joint-declaration',
    });
    await expectAccessible(container);
  });
});
